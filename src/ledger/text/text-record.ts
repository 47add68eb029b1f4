/** One record of a delimited text. `line` is the physical line where it begins, from 1. */
export interface TextRecord {
  readonly line: number;
  readonly fields: readonly string[];
  /** Whether a quoted field is not closed, or text follows its closing quote. The fields are then the one line as it stands. */
  readonly brokenQuotes: boolean;
}
