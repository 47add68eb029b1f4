import type { Cents } from "../money/cents";
import type { BookRow } from "./book-row";

export type OpeningColumn = "year" | "received" | "spent" | "transferredIn" | "transferredOut" | "repaid" | "balance" | "source";

/**
 * Openingscijfers: the figures of a year before the book began, taken over from its SiSa annex instead of rows. An empty amount counts
 * as zero, except the balance: an empty one is computed.
 */
export interface Opening extends BookRow<OpeningColumn> {
  readonly year: number | null;
  readonly received: Cents | null;
  readonly spent: Cents | null;
  readonly transferredIn: Cents | null;
  readonly transferredOut: Cents | null;
  readonly repaid: Cents | null;
  /** Unspent advance of the state on the balance at the end of the year; negative where the state still owed money. */
  readonly balance: Cents | null;
  /** Where the figures come from, e.g. "SiSa-bijlage 2022". */
  readonly source: string;
}
