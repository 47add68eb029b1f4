import type { RowCheck } from "./check";

/** The measure of a row must stand in the table of measures; only the case of its letters may differ. */
export const expenditureMeasureUnknown: RowCheck<"expenditure-measure-unknown", "expenditures"> = {
  shape: "row",
  code: "expenditure-measure-unknown",
  severity: "error",
  parts: ["expenditures"],
  find({ measure }, { resolveMeasure }, report) {
    if (measure !== "" && resolveMeasure(measure) === null) {
      report({ measure }, "measure");
    }
  },
};
