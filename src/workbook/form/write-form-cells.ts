import type { FormWrite } from "../../actions/ports/form-port";
import type { CellValue } from "../../actions/ports/raw-cell";

/** Sets the values of single cells, and nothing but their values, and reads them back in the same order. */
export async function writeFormCells(context: Excel.RequestContext, name: string, cells: readonly FormWrite[]): Promise<readonly CellValue[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const ranges = cells.map(({ place, value }) => {
    const range = sheet.getCell(place.row, place.column);
    range.values = [[value]];
    return range;
  });
  await context.sync();
  ranges.forEach((range) => range.load("values"));
  await context.sync();
  return ranges.map((range) => (range.values as CellValue[][])[0]?.[0] ?? "");
}
