import type { RowCheck } from "./check";
import { isUnreadable } from "./is-unreadable";

/** A row of spending without an amount is counted nowhere. */
export const expenditureAmountMissing: RowCheck<"expenditure-amount-missing", "expenditures"> = {
  shape: "row",
  code: "expenditure-amount-missing",
  severity: "error",
  parts: ["expenditures"],
  find(row, _, report) {
    if (row.amount === null && !isUnreadable(row, "amount")) {
      report({}, "amount");
    }
  },
};
