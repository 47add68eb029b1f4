/**
 * Why a cell could not be read as what its column asks:
 * `text` it holds text, `error` it holds an Excel error, `decimals` it holds a number with more than two decimals,
 * `range` it holds a number or date beyond what the column can mean.
 */
export type UnreadableReason = "text" | "error" | "decimals" | "range";

/** A filled cell whose content does not fit its column. The model's property is then `null`. */
export interface Unreadable<Column extends string = string> {
  readonly column: Column;
  readonly shown: string;
  readonly why: UnreadableReason;
}
