import type { CellInput } from "../../actions/ports/raw-cell";
import type { TableSchema } from "../../book/schema/table-schema";
import { guardText } from "./guard-text";

/** A cell as Office.js writes it; null leaves the cell as it is. */
export type WrittenCell = CellInput | null;

/**
 * Returns rows as the table has its columns. A calculated column, and a column that the schema does not know, is left alone; a column
 * that a row does not name becomes empty.
 */
export function rowMatrix(
  schema: TableSchema,
  headers: readonly string[],
  rows: readonly Readonly<Record<string, CellInput>>[],
): WrittenCell[][] {
  const written = new Set(schema.columns.filter((column) => column.formula === undefined).map((column) => column.header));
  return rows.map((row) =>
    headers.map((header) => {
      if (!written.has(header)) {
        return null;
      }
      const value = row[header] ?? "";
      return typeof value === "string" ? guardText(value) : value;
    }),
  );
}
