import type { RowCheck } from "./check";

/** A subsidy that names a measure names one of tblMaatregel, ignoring case. Its spending names its own measure, so no euro is lost. */
export const subsidyMeasureUnknown: RowCheck<"subsidy-measure-unknown", "subsidies"> = {
  shape: "row",
  code: "subsidy-measure-unknown",
  severity: "warning",
  parts: ["subsidies"],
  find({ measure }, { resolveMeasure }, report) {
    if (measure !== "" && resolveMeasure(measure) === null) {
      report({ measure }, "measure");
    }
  },
};
