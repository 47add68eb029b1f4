import { askedEvidence } from "../audit/asked-evidence";
import type { RowCheck } from "./check";

/** What proves a cost depends on its nature; `askedEvidence` says what is asked. */
export const expenditureEvidenceMissing: RowCheck<"expenditure-evidence-missing", "expenditures"> = {
  shape: "row",
  code: "expenditure-evidence-missing",
  severity: "note",
  parts: ["expenditures"],
  find(row, context, report) {
    const evidence = askedEvidence(row, context);
    if (evidence !== null && evidence.missing.length > 0) {
      report({ costType: evidence.costType, missing: evidence.missing }, "evidence");
    }
  },
};
