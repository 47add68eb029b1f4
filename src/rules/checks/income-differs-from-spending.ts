import { bookYears } from "../years/book-years";
import { reconcileYear } from "../reconciliation/reconcile-year";
import type { BookCheck } from "./check";
import { ledgerRow } from "./ledger-row";

/** The grant is recognised as income up to the spending of the year, no more and no less (budget-neutral). */
export const incomeDiffersFromSpending: BookCheck<"income-differs-from-spending"> = {
  shape: "book",
  code: "income-differs-from-spending",
  severity: "error",
  find(view, report) {
    for (const year of bookYears(view)) {
      const place = ledgerRow(view, year, "baten");
      const reconciled = place === null ? null : reconcileYear(view, year);
      if (reconciled !== null && reconciled.income !== null && reconciled.incomeDifference !== null && reconciled.incomeDifference !== 0) {
        const { income, spent, incomeDifference: difference } = reconciled;
        report({ year, income, spent, difference }, place);
      }
    }
  },
};
