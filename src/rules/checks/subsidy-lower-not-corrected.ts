import { cents } from "../money/cents";
import { subsidyStandings } from "../subsidies/subsidy-standings";
import { openYear } from "../years/open-year";
import type { BookCheck } from "./check";

/**
 * A subsidy that was settled below what is charged under it leaves a correction to make: in the open year, or in the last year with
 * spending under it where that year is open itself.
 */
export const subsidyLowerNotCorrected: BookCheck<"subsidy-lower-not-corrected"> = {
  shape: "book",
  code: "subsidy-lower-not-corrected",
  severity: "error",
  find(view, report) {
    const open = openYear(view);
    for (const { row, determined, attributed, correction, byYear } of subsidyStandings(view)) {
      if (determined !== null && correction !== 0) {
        const year = Math.max(open, ...byYear.map((spent) => spent.year ?? open));
        const facts = { determined, attributed, difference: cents(0 - correction), openYear: year };
        report(facts, { part: "subsidies", row, column: "determined" });
      }
    }
  },
};
