import type { RowCheck } from "./check";
import { isUnreadable } from "./is-unreadable";

/** Spending is accounted for per calendar year, so a row needs its boekjaar. */
export const expenditureYearMissing: RowCheck<"expenditure-year-missing", "expenditures"> = {
  shape: "row",
  code: "expenditure-year-missing",
  severity: "error",
  parts: ["expenditures"],
  find(row, _, report) {
    if (row.year === null && !isUnreadable(row, "year")) {
      report({}, "year");
    }
  },
};
