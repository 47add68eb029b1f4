import type { IsoDate } from "../dates/iso-date";
import type { Cents } from "../money/cents";
import type { BookRow } from "./book-row";

export type RepaymentColumn = "year" | "repaidOn" | "amount" | "document" | "note";

/** Terugbetaling: unspent grant paid back to the state. A positive amount. */
export interface Repayment extends BookRow<RepaymentColumn> {
  /** Calendar year whose accounts hold the repayment. */
  readonly year: number | null;
  readonly repaidOn: IsoDate | null;
  readonly amount: Cents | null;
  readonly document: string;
  readonly note: string;
}
