import { accountabilityOn } from "../law/accountability-on";
import { yearStatusOf } from "../years/year-status-of";
import type { BookCheck } from "./check";
import { finalYearRow } from "./final-year-row";

/**
 * In the last year of the scheme somebody must say whether final account is given with it. "Nee" is an answer until the outer limit
 * (D14: art. 7 lid 2, over 2026 at the latest); at that limit it is none.
 */
export const finalAccountMissing: BookCheck<"final-account-missing"> = {
  shape: "book",
  code: "final-account-missing",
  severity: "warning",
  find({ scheme, today, book }, report) {
    const law = accountabilityOn(scheme, today);
    if (law === null || finalYearRow(book.years) !== null) {
      return;
    }
    book.years.forEach((record, row) => {
      const { year, finalAccount } = record;
      const isDue = year !== null && year >= law.lastYear && yearStatusOf(record) !== "concept";
      if (isDue && (finalAccount.trim() === "" || year >= law.outerLimit)) {
        report({ year }, { part: "years", row, column: "finalAccount" }, law);
      }
    });
  },
};
