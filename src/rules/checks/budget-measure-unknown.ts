import type { RowCheck } from "./check";

/** A budget is of a measure of the table; only the case of its letters may differ. No spending is held against another one. */
export const budgetMeasureUnknown: RowCheck<"budget-measure-unknown", "budgets"> = {
  shape: "row",
  code: "budget-measure-unknown",
  severity: "warning",
  parts: ["budgets"],
  find({ measure }, { resolveMeasure }, report) {
    if (measure !== "" && resolveMeasure(measure) === null) {
      report({ measure }, "measure");
    }
  },
};
