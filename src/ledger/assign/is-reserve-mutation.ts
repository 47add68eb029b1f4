import type { LedgerLine } from "../model/ledger-line";

/**
 * Returns whether the line is a mutation of a reserve, which is never spending: categorie 7.1 (mutatie reserves) or taakveld 0.10
 * (mutaties reserves) of Iv3. Taakveld 7.1 is volksgezondheid and legitimate, so the two fields are never mixed up.
 */
export function isReserveMutation({ categorie, taakveld }: Pick<LedgerLine, "categorie" | "taakveld">): boolean {
  return categorie.trim() === "7.1" || taakveld.trim() === "0.10";
}
