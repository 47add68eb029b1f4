import type { TableShape } from "../read/table-shape";
import { isRisky } from "./guard-text";
import type { WrittenCell } from "./row-matrix";

/**
 * Returns how many of the cells that were written as guarded text came in as a formula. Only rows that hold such text are asked, so
 * that an ordinary import costs nothing.
 */
export async function countFormulas(
  context: Excel.RequestContext,
  shape: TableShape,
  first: number,
  rows: readonly WrittenCell[][],
): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(shape.sheetId);
  const asked: Excel.Range[] = [];
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (typeof cell === "string" && isRisky(cell)) {
        const range = sheet.getRangeByIndexes(shape.headerRow + 1 + first + index, shape.firstColumn + column, 1, 1);
        range.load("formulas,values");
        asked.push(range);
      }
    });
  });
  if (asked.length === 0) {
    return 0;
  }
  await context.sync();
  return asked.filter((range) => range.formulas[0]?.[0] !== range.values[0]?.[0]).length;
}
