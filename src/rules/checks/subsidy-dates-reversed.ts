import type { RowCheck } from "./check";

/** The activities of a subsidy cannot end before they begin. */
export const subsidyDatesReversed: RowCheck<"subsidy-dates-reversed", "subsidies"> = {
  shape: "row",
  code: "subsidy-dates-reversed",
  severity: "error",
  parts: ["subsidies"],
  find({ activityFrom: from, activityUntil: until }, _, report) {
    if (from !== null && until !== null && from > until) {
      report({ from, until }, "activityUntil");
    }
  },
};
