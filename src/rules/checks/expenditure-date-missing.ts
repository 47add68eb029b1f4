import type { RowCheck } from "./check";
import { isUnreadable } from "./is-unreadable";

/** Without a performance and without a booking date nobody can say whether spending lies within the period. */
export const expenditureDateMissing: RowCheck<"expenditure-date-missing", "expenditures"> = {
  shape: "row",
  code: "expenditure-date-missing",
  severity: "error",
  parts: ["expenditures"],
  find(row, _, report) {
    if (row.bookedOn !== null || row.performedFrom !== null || row.performedUntil !== null) {
      return;
    }
    if (!isUnreadable(row, "bookedOn") && !isUnreadable(row, "performedFrom") && !isUnreadable(row, "performedUntil")) {
      report({}, "performedFrom");
    }
  },
};
