import type { TableShape } from "../read/table-shape";
import type { WrittenCell } from "./row-matrix";
import { slices } from "./slices";

/** Writes rows from body row `first` on: one sync for each slice, in which nothing is recalculated. */
export async function writeSlices(
  context: Excel.RequestContext,
  shape: TableShape,
  first: number,
  rows: readonly WrittenCell[][],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(shape.sheetId);
  for (const slice of slices(rows)) {
    const target = sheet.getRangeByIndexes(shape.headerRow + 1 + first + slice.first, shape.firstColumn, slice.rows.length, shape.columns);
    context.application.suspendApiCalculationUntilNextSync();
    target.values = slice.rows;
    await context.sync();
  }
}
