import type { RowCheck } from "./check";

/** A performance cannot end before it begins. */
export const expenditureDatesReversed: RowCheck<"expenditure-dates-reversed", "expenditures"> = {
  shape: "row",
  code: "expenditure-dates-reversed",
  severity: "error",
  parts: ["expenditures"],
  find({ performedFrom: from, performedUntil: until }, _, report) {
    if (from !== null && until !== null && from > until) {
      report({ from, until }, "performedUntil");
    }
  },
};
