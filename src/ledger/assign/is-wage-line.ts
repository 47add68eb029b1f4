import type { LedgerLine } from "../model/ledger-line";

const wageNames = /salari|wedde|sociale lasten|\b(?:bruto|netto|uur)?lo(?:on|nen)/i;

/**
 * Returns whether names on the line are likely those of staff: Iv3 categorie 1.1 (salarissen) or 3.5.1 (ingeleend personeel), or an
 * account whose name speaks of wages.
 */
export function isWageLine({ categorie, accountName }: Pick<LedgerLine, "categorie" | "accountName">): boolean {
  const code = categorie.trim();
  return code === "1.1" || code === "3.5.1" || wageNames.test(accountName);
}
