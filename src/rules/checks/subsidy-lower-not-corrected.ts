import { cents } from "../money/cents";
import { subsidyStandings } from "../subsidies/subsidy-standings";
import { openYear } from "../years/open-year";
import type { BookCheck } from "./check";

/** A subsidy that was settled below what is charged under it leaves a correction to make in the open year. */
export const subsidyLowerNotCorrected: BookCheck<"subsidy-lower-not-corrected"> = {
  shape: "book",
  code: "subsidy-lower-not-corrected",
  severity: "error",
  find(view, report) {
    for (const { row, determined, attributed, correction } of subsidyStandings(view)) {
      if (determined !== null && correction !== 0) {
        const facts = { determined, attributed, difference: cents(0 - correction), openYear: openYear(view) };
        report(facts, { part: "subsidies", row, column: "determined" });
      }
    }
  },
};
