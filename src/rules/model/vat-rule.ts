import type { IsoDate } from "../dates/iso-date";
import type { BookRow } from "./book-row";

export type VatRuleColumn = "from" | "percentage" | "note";

/** Btw-regel of the book: which part of VAT can be recovered from a day on. No official source gives it for D14. */
export interface VatRule extends BookRow<VatRuleColumn> {
  /** First day of performance to which it applies, until the next rule. */
  readonly from: IsoDate | null;
  /** Decimal text of a percentage from 0 to 100: "100", "62.5". */
  readonly percentage: string | null;
  readonly note: string;
}
