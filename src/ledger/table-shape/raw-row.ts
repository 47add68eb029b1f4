import type { SourceCell } from "../model/source-cell";

/** A row of a source before anyone knows what it is. */
export interface RawRow {
  /** Physical line, or row of the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly SourceCell[];
  /** Whether a quoted cell is not closed, or text follows its closing quote. */
  readonly brokenQuotes: boolean;
}
