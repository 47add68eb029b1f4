import { isBlankRow } from "../../rules/model/is-blank-row";
import type { BookRow } from "../../rules/model/book-row";
import type { NewId } from "../ports/ids";

/** A run of rows of a table and the ids that they are to have. */
export interface IdRun {
  readonly firstRow: number;
  readonly ids: readonly string[];
}

/**
 * Returns the smallest run of rows that holds every row without an id of its own, with an id for each. A row that repeats the id of a
 * row above it (copied and pasted) gets a new one. Null when every row has its own.
 */
export function missingIds(rows: readonly BookRow[], newId: NewId): IdRun | null {
  const seen = new Set<string>();
  let [first, last] = [-1, -1];
  const ids = rows.map((row, position) => {
    const fine = row.rowId === "" ? isBlankRow(row) : !seen.has(row.rowId);
    if (!fine) {
      first = first < 0 ? position : first;
      last = position;
    }
    const id = fine ? row.rowId : newId();
    seen.add(id);
    return id;
  });
  return first < 0 ? null : { firstRow: first, ids: ids.slice(first, last + 1) };
}
