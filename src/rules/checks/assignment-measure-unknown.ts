import type { RowCheck } from "./check";

/** A rule that makes spending names a measure of the table, ignoring case; its lines wait otherwise. For other destinations no measure counts. */
export const assignmentMeasureUnknown: RowCheck<"assignment-measure-unknown", "assignments"> = {
  shape: "row",
  code: "assignment-measure-unknown",
  severity: "warning",
  parts: ["assignments"],
  find({ destination, measure }, { resolveMeasure }, report) {
    const spending = destination === "" || destination.toLowerCase() === "besteding";
    if (spending && measure !== "" && resolveMeasure(measure) === null) {
      report({ measure }, "measure");
    }
  },
};
