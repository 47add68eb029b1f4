import { cents } from "../money/cents";
import type { BookCheck } from "./check";
import { finalYearRow } from "./final-year-row";

/** After the year with which final account is given, no spending can be accounted for any more. */
export const spendingAfterFinalAccount: BookCheck<"spending-after-final-account"> = {
  shape: "book",
  code: "spending-after-final-account",
  severity: "error",
  find({ book, totals }, report) {
    const final = finalYearRow(book.years);
    if (final === null) {
      return;
    }
    const after = new Map<number, number>();
    for (const { year, spent } of totals.cells) {
      if (year !== null && year > final.year && spent !== 0) {
        after.set(year, (after.get(year) ?? 0) + spent);
      }
    }
    for (const [year, amount] of [...after].sort(([a], [b]) => a - b)) {
      report({ year, finalYear: final.year, amount: cents(amount) }, { part: "years", row: final.row, column: "finalAccount" });
    }
  },
};
