import type { RawRow } from "./raw-row";

/** The rows of a source as they were found, and how far they can be trusted. */
export interface TableRows {
  readonly rows: readonly RawRow[];
  /** Whether a row can have too many or too few cells, as in a text; in a sheet it cannot. */
  readonly widthsMatter: boolean;
  /** Whether the last line has no line end: then it may have been cut off. */
  readonly unended: boolean;
  /** Column of the sheet where the rows begin, from 0. */
  readonly firstColumn: number;
}
