import type { LawValue } from "./law-value";

/** How the value of an indicator is made. Which purposes feed it is data, by their codes. */
export type IndicatorSource =
  /** Spending of year T under these purposes. */
  | { readonly kind: "year-amount"; readonly purposes: readonly string[] }
  /** Corrections of year T-1 made in the open year T, with sign. */
  | { readonly kind: "previous-year-correction"; readonly purposes: readonly string[] }
  /** The last reported cumulative amount plus this year's value of the indicator named in `of`. */
  | { readonly kind: "cumulative"; readonly of: string }
  /** Unspent grant on the balance at the end of year T-1 (opgebouwde reserve; not a bestemmingsreserve). */
  | { readonly kind: "previous-year-reserve" }
  /** Ja or Nee; `final-account` is answered from the year's own record, `by-hand` by the officer. */
  | { readonly kind: "yes-no"; readonly question: "final-account" | "by-hand" }
  /** Free text of the officer. */
  | { readonly kind: "text" }
  /** A column of the list of municipalities money went to ("aan") or came from ("van"): "06" and the CBS code, or the amount. */
  | { readonly kind: "municipality-list"; readonly column: "code" | "amount"; readonly direction: "aan" | "van" }
  /** A column of the list of projects; a project is a measure under these purposes. */
  | { readonly kind: "project-list"; readonly column: "name" | "amount" | "completed"; readonly purposes: readonly string[] };

export type IndicatorKind = IndicatorSource["kind"];

/** One cell of the SiSa annex, valid for the reporting years between `validFrom` and `validUntil`. */
export interface Indicator extends LawValue {
  /** e.g. "D14/01" */
  readonly code: string;
  /** The wording. The words "(jaar T)", "(jaar T-1)" stand in it as the annex has them. */
  readonly text: string;
  /** Aard controle: "R", "D1", "D2", "n.v.t." */
  readonly control: string;
  readonly source: IndicatorSource;
}
