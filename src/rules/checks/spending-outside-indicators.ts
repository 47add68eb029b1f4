import { spendingOutsideIndicators as outsideIndicators } from "../indicators/spending-outside-indicators";
import { indicatorsOf } from "../law/indicators-of";
import type { BookView } from "../model/book-view";
import { bookYears } from "../years/book-years";
import type { BookCheck } from "./check";

/**
 * Every euro of a year is reported under an indicator. Spending under a purpose of the scheme that feeds none would be left out of the
 * annex in silence. Spending without a known purpose has findings of its own.
 */
export const spendingOutsideIndicators: BookCheck<"spending-outside-indicators"> = {
  shape: "book",
  code: "spending-outside-indicators",
  severity: "error",
  find(view, report) {
    const withPurpose = underKnownPurposes(view);
    for (const year of bookYears(view)) {
      const amount = outsideIndicators(withPurpose, year);
      if (amount !== 0 && indicatorsOf(view.scheme, year).length > 0) {
        report({ year, amount }, null);
      }
    }
  },
};

function underKnownPurposes(view: BookView): BookView {
  return { ...view, totals: { ...view.totals, cells: view.totals.cells.filter(({ purpose }) => purpose !== null) } };
}
