import { costTypes } from "../model/cost-type";
import type { Expenditure } from "../model/expenditure";
import type { EvidenceKind } from "../model/facts/expenditure-facts";
import type { RowCheck } from "./check";
import type { CheckContext } from "./check-context";

/**
 * What proves a cost depends on its nature. The column Bewijs names what is on file; each kind is looked for by its word, ignoring case.
 * A cost whose nature nobody gave asks nothing, nor does a negative amount or an accrual: their proof is with the original.
 */
export const expenditureEvidenceMissing: RowCheck<"expenditure-evidence-missing", "expenditures"> = {
  shape: "row",
  code: "expenditure-evidence-missing",
  severity: "note",
  parts: ["expenditures"],
  find(row, context, report) {
    if (row.costType === "" || row.amount === null || row.amount < 0 || row.kind.toLowerCase() === "transitorisch") {
      return;
    }
    const folded = row.costType.toLowerCase();
    const costType = costTypes.find((one) => one === folded);
    if (costType === undefined) {
      return;
    }
    const evidence = row.evidence.toLowerCase();
    const missing = asked[costType](row, context).filter((kind) => !words[kind].some((word) => evidence.includes(word)));
    if (missing.length > 0) {
      report({ costType, missing }, "evidence");
    }
  },
};

const asked: { readonly [Type in (typeof costTypes)[number]]: (row: Expenditure, context: CheckContext) => readonly EvidenceKind[] } = {
  inkoop: ({ invoice }) => (invoice === "" ? ["contract", "factuur", "prestatieverklaring"] : ["contract", "prestatieverklaring"]),
  subsidie({ subsidy: reference }, { resolveSubsidy }) {
    const subsidy = resolveSubsidy(reference);
    return subsidy === null ? ["verlening"] : subsidy.determined === null ? [] : ["vaststelling"];
  },
  personeel: () => ["urenstaat"],
  huur: () => ["contract", "bestaande huisvesting"],
};

/** A "huurovereenkomst" is a contract too. */
const words: { readonly [Kind in EvidenceKind]: readonly string[] } = {
  contract: ["contract", "overeenkomst"],
  factuur: ["factuur"],
  prestatieverklaring: ["prestatieverklaring"],
  verlening: ["verlening"],
  verantwoording: ["verantwoording"],
  vaststelling: ["vaststelling"],
  urenstaat: ["urenstaat"],
  "bestaande huisvesting": ["bestaande huisvesting"],
};
