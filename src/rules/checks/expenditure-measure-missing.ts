import type { RowCheck } from "./check";
import { isUnreadable } from "./is-unreadable";

/** Spending is permitted through a measure under one of the purposes, so a row must name one. */
export const expenditureMeasureMissing: RowCheck<"expenditure-measure-missing", "expenditures"> = {
  shape: "row",
  code: "expenditure-measure-missing",
  severity: "error",
  parts: ["expenditures"],
  find(row, _, report) {
    if (row.measure === "" && !isUnreadable(row, "measure")) {
      report({}, "measure");
    }
  },
};
