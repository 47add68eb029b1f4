import type { CostType } from "../../rules/model/cost-type";
import type { LedgerLine } from "../model/ledger-line";

/** What the Iv3 codes of a line say of it: the supporting purpose it probably falls under, if any, and what the cost is by nature, if that can be said. */
export interface Iv3Hint {
  /** Code of a purpose of the NPO grant: S1 (extra rent) or S2 (staff and expertise); null when the codes say nothing of it. */
  readonly purpose: "S1" | "S2" | null;
  readonly costType: CostType | "";
}

/**
 * Returns what taakveld and categorie of Iv3 say of a cost, or null when they say nothing. Each field is read by itself: categorie 4.2 is
 * subsidies, taakveld 4.2 is onderwijshuisvesting. Categorie 1.1 is wages; 3.5.1 is hired staff, which is bought and carries VAT; categorie
 * 3.8 on taakveld 4.2 may be rent of a school building.
 */
export function iv3Hint({ taakveld: writtenTaakveld, categorie: writtenCategorie }: Pick<LedgerLine, "taakveld" | "categorie">): Iv3Hint | null {
  const taakveld = writtenTaakveld.trim();
  const categorie = writtenCategorie.trim();
  switch (categorie) {
    case "1.1":
      return { purpose: "S2", costType: "personeel" };
    case "3.5.1":
      return { purpose: "S2", costType: "inkoop" };
    case "4.2":
      return { purpose: null, costType: "subsidie" };
    case "3.8":
      return taakveld === "4.2" ? { purpose: "S1", costType: "huur" } : null;
    default:
      return null;
  }
}
