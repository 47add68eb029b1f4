import { reconcileYear } from "../reconciliation/reconcile-year";
import { bookYears } from "../years/book-years";
import type { BookCheck } from "./check";
import { ledgerRow } from "./ledger-row";

/**
 * From the costs in the ledger to the SiSa figure nothing may stay unexplained, not a cent. A year of which the book holds no costs of
 * the ledger is not held against anything.
 */
export const reconciliationUnexplained: BookCheck<"reconciliation-unexplained"> = {
  shape: "book",
  code: "reconciliation-unexplained",
  severity: "error",
  find(view, report) {
    for (const year of bookYears(view)) {
      const place = ledgerRow(view, year, "lasten");
      const reconciled = place === null ? null : reconcileYear(view, year);
      if (reconciled !== null && reconciled.unexplained !== 0) {
        const { expected, spent, unexplained } = reconciled;
        report({ year, expected, spent, unexplained }, place);
      }
    }
  },
};
