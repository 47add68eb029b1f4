import type { RowCheck } from "./check";

/** The subsidy that a row names stands in the table of subsidies; only the case of its letters may differ. */
export const expenditureSubsidyUnknown: RowCheck<"expenditure-subsidy-unknown", "expenditures"> = {
  shape: "row",
  code: "expenditure-subsidy-unknown",
  severity: "warning",
  parts: ["expenditures"],
  find({ subsidy }, { resolveSubsidy }, report) {
    if (subsidy !== "" && resolveSubsidy(subsidy) === null) {
      report({ subsidy }, "subsidy");
    }
  },
};
