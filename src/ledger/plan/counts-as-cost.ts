import { incomeOf } from "../assign/income-of";
import type { LedgerLine } from "../model/ledger-line";

/**
 * Returns whether a line stands among the costs of the ledger as long as it is no spending: not on a balance account, and not income by its
 * categorie. It looks at the line alone, so that a line that waited is counted in the same way when it is decided.
 */
export function countsAsCost(line: LedgerLine): boolean {
  return line.accountKind !== "balance" && incomeOf(line) === null;
}
