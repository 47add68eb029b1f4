import { cents } from "../money/cents";
import { subsidyStandings } from "../subsidies/subsidy-standings";
import type { BookCheck } from "./check";

/**
 * No more can be charged under a subsidy than its decision grants. Once the subsidy is settled the amount that was determined is the
 * measure, and spending above it has a finding of its own.
 */
export const subsidyAboveGranted: BookCheck<"subsidy-above-granted"> = {
  shape: "book",
  code: "subsidy-above-granted",
  severity: "error",
  find(view, report) {
    for (const { row, granted, determined, attributed } of subsidyStandings(view)) {
      const decided = view.book.subsidies[row]?.granted ?? null;
      if (decided !== null && determined === null && attributed > granted) {
        report({ granted, attributed, over: cents(attributed - granted) }, { part: "subsidies", row, column: "granted" });
      }
    }
  },
};
