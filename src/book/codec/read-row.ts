import type { BookRow } from "../../rules/model/book-row";
import type { RowCursor } from "./row-cursor";

/** Reads one row of a table, counted from 0, with its cells that hold a formula. */
export function readRow<Column extends string, Row extends BookRow<Column>>(cursor: RowCursor<Column>, at: number, read: (cursor: RowCursor<Column>) => Row): Row {
  cursor.goTo(at);
  const found = read(cursor);
  const formulas = cursor.formulas();
  return formulas.length === 0 ? found : { ...found, formulas };
}
