import { yearBalances } from "../balance/year-balances";
import { cents } from "../money/cents";
import type { BookCheck } from "./check";
import { ledgerRow } from "./ledger-row";

/** The balance account ends the year where begin, receipts, spending, transfers, repayments and adjustments end. */
export const balanceDoesNotClose: BookCheck<"balance-does-not-close"> = {
  shape: "book",
  code: "balance-does-not-close",
  severity: "error",
  find(view, report) {
    for (const { year, source, end: computed, ledgerEnd: ledger } of yearBalances(view)) {
      if (ledger !== null && ledger !== computed) {
        const facts = { year, source, computed, ledger, difference: cents(ledger - computed) };
        report(facts, ledgerRow(view, year, "balans eind", source));
      }
    }
  },
};
