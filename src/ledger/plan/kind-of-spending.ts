import type { LedgerLine } from "../model/ledger-line";

const creditNote = /credit ?-?(?:nota|factuur|note)|\bcn\b/i;

/**
 * Returns the kind of a row of spending: transitorisch for one side of a pair, correctie for the difference with a changed booking, else as
 * it was decided. A negative amount needs a kind that explains it: creditnota where the line says so, else correctie.
 */
export function kindOfSpending(decided: string, line: LedgerLine, paired: boolean, isDifference: boolean): string {
  if (paired) {
    return "transitorisch";
  }
  if (isDifference) {
    return "correctie";
  }
  if (decided !== "" && (decided !== "regulier" || line.amount >= 0)) {
    return decided;
  }
  if (line.amount >= 0) {
    return "regulier";
  }
  return creditNote.test(`${line.description} ${line.document} ${line.invoice}`) ? "creditnota" : "correctie";
}
