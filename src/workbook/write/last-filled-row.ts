import type { CellValue } from "../../actions/ports/raw-cell";
import type { TableName } from "../../book/schema/table-name";
import { filledRows } from "../../book/codec/filled-rows";
import type { TableShape } from "../read/table-shape";

const window = 50;

/** Returns how many body rows of the table count, looking up from its end until a row that is not blank. */
export async function lastFilledRow(context: Excel.RequestContext, name: TableName, shape: TableShape): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(shape.sheetId);
  for (let until = shape.rows; until > 0; until -= window) {
    const from = Math.max(0, until - window);
    const range = sheet.getRangeByIndexes(shape.headerRow + 1 + from, shape.firstColumn, until - from, shape.columns);
    range.load("values");
    await context.sync();
    const filled = filledRows({ name, headers: shape.headers, rows: range.values as CellValue[][], errors: new Set() });
    if (filled > 0) {
      return from + filled;
    }
  }
  return 0;
}
