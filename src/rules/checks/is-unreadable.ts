import type { BookRow } from "../model/book-row";

/** Returns whether the cell under this column holds something that could not be read; then it is not missing. */
export function isUnreadable<Column extends string>(row: BookRow<Column>, column: Column): boolean {
  return row.unreadable.length !== 0 && row.unreadable.some((cell) => cell.column === column);
}
