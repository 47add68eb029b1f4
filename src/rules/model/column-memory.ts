import type { BookRow } from "./book-row";

export type ColumnMemoryColumn = "source" | "field" | "column";

/** Koppeling: what one column of a source of ledger exports holds, as the officer confirmed it. */
export interface ColumnMemory extends BookRow<ColumnMemoryColumn> {
  /** Name of the source, e.g. "Export grootboek". */
  readonly source: string;
  /** Field of a ledger line, or how values are read (`src/ledger` knows the words). */
  readonly field: string;
  /** Header of the column in the export, or the answer for how values are read. */
  readonly column: string;
}
