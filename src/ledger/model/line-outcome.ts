import type { Expenditure } from "../../rules/model/expenditure";
import type { Cents } from "../../rules/money/cents";
import type { YearShare } from "../../rules/years/year-share";
import type { Assignment } from "./assignment";

/** Why nobody has decided about a line yet. */
export type WaitingReason =
  | "no-rule"
  /** The rule names a measure that the book does not have. */
  | "measure-unknown"
  /** Income on the project that is not categorie 4.3.1: schools, parents, refunded subsidy. */
  | "other-income"
  /** Categorie 4.3.2: a transfer to a municipality, or a purchase? */
  | "transfer-or-purchase"
  /** Categorie 7.1 or taakveld 0.10: never spending, so it must be excepted. */
  | "reserve-mutation"
  /** A balance account is no cost. */
  | "balance-account"
  /** Its financial year is reported: it is a correction in the open year, if the officer says so. */
  | "year-reported"
  /** No financial year, or none that the grant can be spent in. */
  | "year-unknown"
  /** The same booking is in the book with another amount. */
  | "changed"
  /** Recoverable VAT must come off and the source does not give what that needs. */
  | "vat-unknown"
  /** The officer took it as the reversal of a row of the book, and that row is no longer there to be reversed by it. */
  | "reversal-gone";

/** Why something is suggested; facts for the sentence. */
export type SuggestionReason =
  | { readonly is: "iv3"; readonly taakveld: string; readonly categorie: string }
  | { readonly is: "counterparty"; readonly counterparty: string; readonly times: number }
  | { readonly is: "words"; readonly word: string }
  | { readonly is: "account"; readonly account: string; readonly times: number }
  | { readonly is: "costCentre"; readonly costCentre: string; readonly times: number }
  | { readonly is: "income-of-the-state" }
  | { readonly is: "reserve" }
  | { readonly is: "balance" };

/** What could be decided about a waiting line. `measures`: fitting measures of the book, the best first; may be empty. */
export interface Suggestion {
  readonly assignment: Assignment;
  readonly reason: SuggestionReason;
}

/** A row of spending as far as an officer must recognise it to say that a line reverses it. */
export interface ReversedRow extends Pick<Expenditure, "rowId" | "year" | "bookedOn" | "kind" | "measure" | "description" | "document"> {
  /** What was taken over, with recoverable VAT and what other money pays. */
  readonly gross: Cents;
}

/** Offers that the officer may take for a line that is, or will be, spending. */
export type LineOffer =
  /** The text names a school year, or the performance crosses a year's end: the shares of each calendar year, in cents of the line. */
  | { readonly is: "split"; readonly from: string; readonly until: string; readonly shares: readonly YearShare[]; readonly why: "school-year" | "performance" }
  /** Two lines that undo each other: an accrual and its reversal. `other` is the line of the other one in the file. */
  | { readonly is: "pair"; readonly other: number }
  /** The line seems to reverse a row of spending that the book has. */
  | { readonly is: "reversal"; readonly row: ReversedRow };

/** What becomes of one selected line. */
export type LineOutcome =
  | { readonly is: "assigned"; readonly assignment: Assignment; /** Position of the rule, from 0; null when the officer decided. */ readonly rule: number | null; readonly offers: readonly LineOffer[]; /** For a changed line: what the book has of it already, so that only the difference is taken over; else null. */ readonly known: Cents | null }
  | { readonly is: "waiting"; readonly why: WaitingReason; readonly suggestions: readonly Suggestion[]; readonly offers: readonly LineOffer[]; /** The amount in the book, for "changed". */ readonly known: Cents | null }
  | { readonly is: "duplicate" };
