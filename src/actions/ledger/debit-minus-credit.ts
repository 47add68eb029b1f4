import type { CountedTotals } from "../../ledger/model/ledger-survey";
import { cents, type Cents } from "../../rules/money/cents";

/** Returns what counted lines come to: debit minus credit. */
export function debitMinusCredit({ debit, credit }: Pick<CountedTotals, "debit" | "credit">): Cents {
  return cents(debit - credit);
}
