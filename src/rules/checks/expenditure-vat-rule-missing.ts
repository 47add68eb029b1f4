import { recoverablePercentage } from "../vat/recoverable-percentage";
import type { RowCheck } from "./check";
import { performanceFrom } from "./performance-of";

/**
 * VAT was taken off on a day for which the book has no usable rule, so nobody can follow how much of it can be recovered. The day is
 * that of the performance, or the booking date where no performance is given.
 */
export const expenditureVatRuleMissing: RowCheck<"expenditure-vat-rule-missing", "expenditures"> = {
  shape: "row",
  code: "expenditure-vat-rule-missing",
  severity: "error",
  parts: ["expenditures"],
  find(row, { book: { vatRules } }, report) {
    if (row.recoverableVat === null || row.recoverableVat === 0) {
      return;
    }
    const on = performanceFrom(row) ?? row.bookedOn;
    if (on !== null && recoverablePercentage(vatRules, on) === null) {
      report({ on }, "recoverableVat");
    }
  },
};
