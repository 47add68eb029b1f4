import type { TableShape } from "./table-shape";

/** Returns `count` body rows of a table from row `first` on, over all its columns. */
export function bodyRows(context: Excel.RequestContext, { sheetId, headerRow, firstColumn, columns }: TableShape, first: number, count: number): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(headerRow + 1 + first, firstColumn, count, columns);
}
