import type { IsoDate } from "../../rules/dates/iso-date";
import { yearOf } from "../../rules/dates/year-of";
import type { LedgerLine } from "../model/ledger-line";
import { schoolYearIn } from "./school-year-in";

/** The days over which the cost of a line was performed, and how that is known. */
export interface Performance {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly why: "school-year" | "performance";
}

/** Returns the performance that the line itself gives; where only one day is given, that day; null without one or when it ends before it begins. */
export function performanceOf({ performedFrom, performedUntil }: LedgerLine): Performance | null {
  const from = performedFrom ?? performedUntil;
  const until = performedUntil ?? performedFrom;
  return from === null || until === null || from > until ? null : { from, until, why: "performance" };
}

/**
 * Returns the days over which the cost can be split over calendar years, or null when there is nothing to split: its performance where
 * that crosses a year's end, or the school year that its text names where it gives no performance.
 */
export function splitPeriod(line: LedgerLine): Performance | null {
  const performance = performanceOf(line);
  if (performance !== null) {
    return yearOf(performance.from) === yearOf(performance.until) ? null : performance;
  }
  const schoolYear = schoolYearIn(line.description);
  return schoolYear === null ? null : { ...schoolYear, why: "school-year" };
}
