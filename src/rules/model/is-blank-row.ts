import type { BookRow } from "./book-row";

/** Returns whether nothing is filled in the row; a spare row of a table, with or without an id, is no entry. */
export function isBlankRow(row: BookRow): boolean {
  return (
    row.unreadable.length === 0 &&
    Object.entries(row).every(([name, value]) => value === null || value === "" || name === "rowId" || name === "unreadable")
  );
}
