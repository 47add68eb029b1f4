import type { DeclaredTotals } from "./model/ledger-survey";

/** Returns whether everything that a file says of itself is what was counted. */
export function declaredMatches({ lines, debit, credit, counted }: DeclaredTotals): boolean {
  return (lines ?? counted.lines) === counted.lines && (debit ?? counted.debit) === counted.debit && (credit ?? counted.credit) === counted.credit;
}
