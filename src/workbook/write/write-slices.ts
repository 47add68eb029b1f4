import type { WriteProgress } from "../../actions/ledger/write-progress";
import type { TableShape } from "../read/table-shape";
import { Refused } from "../calls/refused";
import type { WrittenCell } from "./row-matrix";
import { secondsLeft } from "./seconds-left";
import { slices, type Slice } from "./slices";

/** So few rows take a second or two in Excel on the web: progress moves, and stopping does not wait. */
const followedRows = 2_000;

/**
 * Writes rows from body row `first` on: one sync for each slice, in which nothing is recalculated.
 * @throws Refused `cancelled` when `progress` says so before a slice; what stands by then is for the caller to take back.
 */
export async function writeSlices(
  context: Excel.RequestContext,
  shape: TableShape,
  first: number,
  rows: readonly WrittenCell[][],
  progress: WriteProgress | null = null,
): Promise<void> {
  const began = performance.now();
  progress?.written(0, rows.length, null);
  for (const slice of progress === null ? slices(rows) : slices(rows, undefined, followedRows)) {
    if (progress?.cancelled() === true) {
      throw new Refused({ code: "cancelled", facts: {} });
    }
    await writeSlice(context, shape, first, slice);
    const done = slice.first + slice.rows.length;
    progress?.written(done, rows.length, secondsLeft(done, rows.length, performance.now() - began));
  }
}

async function writeSlice(context: Excel.RequestContext, shape: TableShape, first: number, slice: Slice): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(shape.sheetId);
  const top = shape.headerRow + 1 + first + slice.first;
  context.application.suspendApiCalculationUntilNextSync();
  sheet.getRangeByIndexes(top, shape.firstColumn, slice.rows.length, shape.columns).values = slice.rows;
  await context.sync();
}
