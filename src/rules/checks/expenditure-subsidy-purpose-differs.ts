import type { RowCheck } from "./check";

/** What is charged under a subsidy stands under the purpose for which the subsidy was granted; the measure itself may differ. */
export const expenditureSubsidyPurposeDiffers: RowCheck<"expenditure-subsidy-purpose-differs", "expenditures"> = {
  shape: "row",
  code: "expenditure-subsidy-purpose-differs",
  severity: "warning",
  parts: ["expenditures"],
  find({ subsidy: reference, measure }, { resolveMeasure, resolveSubsidy }, report) {
    if (reference === "") {
      return;
    }
    const subsidy = resolveSubsidy(reference);
    const expected = subsidy === null ? undefined : resolveMeasure(subsidy.measure)?.purpose?.code;
    const found = resolveMeasure(measure)?.purpose?.code;
    if (subsidy !== null && expected !== undefined && found !== undefined && expected !== found) {
      report({ subsidy: subsidy.reference, expected, found }, "subsidy");
    }
  },
};
