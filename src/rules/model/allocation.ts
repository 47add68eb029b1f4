import type { IsoDate } from "../dates/iso-date";
import type { Cents } from "../money/cents";
import type { BookRow } from "./book-row";

export type AllocationColumn = "reference" | "decidedOn" | "amount" | "pupils" | "score" | "municipality" | "replaces" | "note";

/** Toekenning: a decision that grants an amount. The decisions in force add up; one that another replaces is out of force. */
export interface Allocation extends BookRow<AllocationColumn> {
  /** Kenmerk of the decision; empty when it is not known. */
  readonly reference: string;
  readonly decidedOn: IsoDate | null;
  readonly amount: Cents | null;
  /** Pupils enrolled on 1 October 2020, a whole number. */
  readonly pupils: number | null;
  /** Achterstandsscore as decimal text ("1234.56"), so that no digit of it is lost. */
  readonly score: string | null;
  /** Four-digit code of the municipality that the decision addresses, where that is a predecessor; empty for the book's own. */
  readonly municipality: string;
  /** Reference of the earlier decision that this one revises, with its new whole amount; empty for a first decision. */
  readonly replaces: string;
  readonly note: string;
}
