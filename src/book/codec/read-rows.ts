import type { BookRow } from "../../rules/model/book-row";
import { filledRows } from "./filled-rows";
import type { RawTable } from "./raw-table";
import { readRow } from "./read-row";
import type { RowCursor } from "./row-cursor";

/** Reads every row of a table that counts, with one cursor. Rows keep their position; blank rows at the end are left out. */
export function readRows<Column extends string, Row extends BookRow<Column>>(
  table: RawTable,
  cursor: RowCursor<Column>,
  read: (cursor: RowCursor<Column>) => Row,
): Row[] {
  const count = filledRows(table);
  const rows = new Array<Row>(count);
  for (let row = 0; row < count; row += 1) {
    rows[row] = readRow(cursor, row, read);
  }
  return rows;
}
