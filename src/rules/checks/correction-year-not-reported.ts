import { reportedYears } from "../years/reported-years";
import type { BookCheck } from "./check";

/** A correction is made in an open year, of an earlier year that was reported; a year that is still open is changed itself. */
export const correctionYearNotReported: BookCheck<"correction-year-not-reported"> = {
  shape: "book",
  code: "correction-year-not-reported",
  severity: "warning",
  find(view, report) {
    const reported = reportedYears(view);
    const told = new Set<string>();
    for (const { year, correctsYear } of view.totals.cells) {
      const pair = `${String(year)} ${String(correctsYear)}`;
      if (year !== null && correctsYear !== null && (correctsYear >= year || !reported.has(correctsYear)) && !told.has(pair)) {
        told.add(pair);
        report({ year, correctsYear }, null);
      }
    }
  },
};
