import type { IsoDate } from "../dates/iso-date";
import type { Certainty } from "./certainty";
import type { Citation } from "./citation";

/** Where a value of the law comes from: its source, when somebody last checked it, and whether it is confirmed. */
export interface Sourced {
  readonly citation: Citation;
  /** Where the value was read, when the text that is cited could not be seen itself. */
  readonly seenIn?: readonly string[];
  readonly checkedOn: IsoDate;
  readonly status: Certainty;
}

/**
 * The date that decides whether a value counts: that of the performance, of the decision that grants the money, of the reporting year
 * (its 31 December), or the day on which a book is assessed.
 */
export type SelectedBy = "performance" | "decision" | "reporting-year" | "assessment";

/** What a value is counted in; what an amount is given per stands in the name of its key (`perPupil`). */
export type Unit = "eurocent" | "day" | "year" | "month" | "text" | "code";

/** A value of the law: when it holds, which date says so, what it is counted in, and its source. */
export interface LawValue extends Sourced {
  /** First day on which the value holds; null when nothing came before it. */
  readonly validFrom: IsoDate | null;
  /** Last day on which it holds, inclusive; null while it holds. */
  readonly validUntil: IsoDate | null;
  readonly selectedBy: SelectedBy;
  readonly unit: Unit;
}
