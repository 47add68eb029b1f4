import type { BookPart } from "../model/book-part";
import type { RowId } from "../model/row-id";
import type { Cents } from "../money/cents";

/** One row behind a figure, with what it adds to it: below zero where the figure takes it off. */
export interface BehindRow {
  readonly part: BookPart;
  /** Position in its table, first row 0. */
  readonly row: number;
  readonly rowId: RowId;
  /** Property of the row that holds the amount, e.g. "amount"; of a gross amount that which is charged to the grant. */
  readonly column: string;
  readonly amount: Cents;
}

/** The rows behind a figure and what they add up to, in cents. */
export interface RowsBehind {
  /** In the order of their parts and positions; a row that counts more than once stands once, with what it adds in all. */
  readonly rows: readonly BehindRow[];
  readonly sum: Cents;
}
