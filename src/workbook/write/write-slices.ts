import type { TableShape } from "../read/table-shape";
import type { WrittenCell } from "./row-matrix";
import { slices, type Slice } from "./slices";

/** Writes rows from body row `first` on: one sync for each slice, in which nothing is recalculated. */
export async function writeSlices(
  context: Excel.RequestContext,
  shape: TableShape,
  first: number,
  rows: readonly WrittenCell[][],
): Promise<void> {
  for (const slice of slices(rows)) {
    await writeSlice(context, shape, first, slice);
  }
}

async function writeSlice(context: Excel.RequestContext, shape: TableShape, first: number, slice: Slice): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(shape.sheetId);
  const top = shape.headerRow + 1 + first + slice.first;
  context.application.suspendApiCalculationUntilNextSync();
  sheet.getRangeByIndexes(top, shape.firstColumn, slice.rows.length, shape.columns).values = slice.rows;
  await context.sync();
}
