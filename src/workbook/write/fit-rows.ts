import type { TableSchema } from "../../book/schema/table-schema";
import type { TableShape } from "../read/table-shape";

/** Makes rows as high as their wrapped text asks, where the table has columns that wrap; with the next sync. */
export function fitRows(sheet: Excel.Worksheet, shape: TableShape, schema: TableSchema, first: number, count: number): void {
  if (count > 0 && schema.columns.some(({ wraps }) => wraps === true)) {
    sheet.getRangeByIndexes(shape.headerRow + 1 + first, shape.firstColumn, count, 1).getEntireRow().format.autofitRows();
  }
}
