import type { IsoDate } from "../dates/iso-date";
import type { Cents } from "../money/cents";
import type { BookRow } from "./book-row";

export type AllocationColumn = "reference" | "decidedOn" | "amount" | "pupils" | "score" | "note";

/** Toekenning: a decision that grants an amount. The amounts of all decisions of a book add up. */
export interface Allocation extends BookRow<AllocationColumn> {
  /** Kenmerk of the decision; empty when it is not known. */
  readonly reference: string;
  readonly decidedOn: IsoDate | null;
  readonly amount: Cents | null;
  /** Pupils enrolled on 1 October 2020, a whole number. */
  readonly pupils: number | null;
  /** Achterstandsscore as decimal text ("1234.56"), so that no digit of it is lost. */
  readonly score: string | null;
  readonly note: string;
}
