import { costTypes, type CostType } from "../model/cost-type";
import type { BookContext } from "../model/book-view";
import type { Expenditure } from "../model/expenditure";
import type { EvidenceKind } from "../model/facts/expenditure-facts";

/** What the nature of a cost asks as evidence, and what of it the column Bewijs does not name. */
export interface AskedEvidence {
  readonly costType: CostType;
  readonly asked: readonly EvidenceKind[];
  readonly missing: readonly EvidenceKind[];
}

/**
 * Returns the evidence that a cost asks, and what of it is missing. The column Bewijs names what is on file; each kind is looked for by
 * its word, ignoring case. Of a subsidy in the book the decision is on file; once it is determined, the account that its recipient gave and the
 * determination are asked. Null for a cost that asks nothing: one whose nature nobody gave, a negative amount and an accrual, whose
 * proof is with the original.
 */
export function askedEvidence(row: Expenditure, context: Pick<BookContext, "resolveSubsidy">): AskedEvidence | null {
  if (row.costType === "" || row.amount === null || row.amount < 0 || row.kind.toLowerCase() === "transitorisch") {
    return null;
  }
  const folded = row.costType.toLowerCase();
  const costType = costTypes.find((one) => one === folded);
  if (costType === undefined) {
    return null;
  }
  const evidence = row.evidence.toLowerCase();
  const kinds = asked[costType](row, context);
  return { costType, asked: kinds, missing: kinds.filter((kind) => !words[kind].some((word) => evidence.includes(word))) };
}

const asked: { readonly [Type in CostType]: (row: Expenditure, context: Pick<BookContext, "resolveSubsidy">) => readonly EvidenceKind[] } = {
  inkoop: ({ invoice }) => (invoice === "" ? ["contract", "factuur", "prestatieverklaring"] : ["contract", "prestatieverklaring"]),
  subsidie({ subsidy: reference }, { resolveSubsidy }) {
    const subsidy = resolveSubsidy(reference);
    return subsidy === null ? ["verlening"] : subsidy.determined === null ? [] : ["verantwoording", "vaststelling"];
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
