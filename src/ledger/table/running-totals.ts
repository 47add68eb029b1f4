import { cents, type Cents } from "../../rules/money/cents";
import type { CountedTotals } from "../model/ledger-survey";

/** Lines with their debit and credit, counted one by one. */
export interface RunningTotals {
  add(debit: Cents, credit: Cents): void;
  totals(): CountedTotals;
}

/** Returns totals of no lines yet. */
export function createRunningTotals(): RunningTotals {
  let lines = 0;
  let debits = cents(0);
  let credits = cents(0);
  return {
    add(debit, credit) {
      lines += 1;
      debits = cents(debits + debit);
      credits = cents(credits + credit);
    },
    totals: () => ({ lines, debit: debits, credit: credits }),
  };
}
