import { bookYears } from "../years/book-years";
import { recognisedIncome } from "../reconciliation/recognised-income";
import type { BookCheck } from "./check";
import { ledgerRow } from "./ledger-row";

/** The grant is recognised as income up to what the year used of it, no more and no less (budget-neutral). */
export const incomeDiffersFromSpending: BookCheck<"income-differs-from-spending"> = {
  shape: "book",
  code: "income-differs-from-spending",
  severity: "error",
  find(view, report) {
    for (const year of bookYears(view)) {
      const place = ledgerRow(view, year, "baten");
      const recognised = place === null ? null : recognisedIncome(view, year);
      if (recognised !== null && recognised.difference !== 0) {
        report({ year, ...recognised }, place);
      }
    }
  },
};
