import type { LedgerLine } from "../model/ledger-line";

/** Categorieen of Iv3 that stand in the list of baten only. */
const incomeOnly: ReadonlySet<string> = new Set(["2.2.1", "2.2.2", "3.4.2", "3.5.2", "3.6", "3.7", "4.1.2", "5.2"]);

/** Transfers between parties (4.3 to 4.6) are costs on the debit side and income on the credit side. */
const transfer = /^4\.[3-6]\.\d$/;

/**
 * Returns what income a line is by its categorie: the state's (categorie 4.3.1, credit: recognised income of the grant), other income, or
 * null for a cost. Account numbers say nothing. Where the categorie is not known, a credit line is a negative cost, and so it is on the
 * categorieen of costs, such as 3.8 (credit notes) and 4.2 (a subsidy that is paid back).
 */
export function incomeOf({ amount, categorie: written }: Pick<LedgerLine, "amount" | "categorie">): "state" | "other" | null {
  const categorie = written.trim();
  if (amount >= 0) {
    return null;
  }
  if (categorie === "4.3.1") {
    return "state";
  }
  return incomeOnly.has(categorie) || transfer.test(categorie) ? "other" : null;
}
