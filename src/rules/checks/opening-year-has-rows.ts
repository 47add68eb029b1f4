import { cents } from "../money/cents";
import type { BookView } from "../model/book-view";
import type { BookCheck } from "./check";

const columns = ["received", "spent", "transferredIn", "transferredOut", "repaid"] as const;

/**
 * A year is either taken over from SiSa or made of rows. Spending rows in such a year count beside the figure that was reported, and so
 * do rows of the other kinds where the opening figures already name an amount.
 */
export const openingYearHasRows: BookCheck<"opening-year-has-rows"> = {
  shape: "book",
  code: "opening-year-has-rows",
  severity: "error",
  find({ book, totals }, report) {
    book.openings.forEach((opening, row) => {
      const { year } = opening;
      if (year === null || book.openings.findIndex((other) => other.year === year) < row) {
        return;
      }
      for (const column of columns) {
        const amount = ofRows({ book, totals }, year, column);
        if (amount !== 0 && (column === "spent" || (opening[column] ?? 0) !== 0)) {
          report({ year, amount: cents(amount) }, { part: "openings", row, column });
        }
      }
    });
  },
};

/** What of the year's total comes from rows: the total less the figures taken over. */
function ofRows({ book, totals }: Pick<BookView, "book" | "totals">, year: number, column: (typeof columns)[number]): number {
  const takenOver = book.openings.filter((opening) => opening.year === year).reduce((sum, opening) => sum + (opening[column] ?? 0), 0);
  return (totals.byYear.find((total) => total.year === year)?.[column] ?? 0) - takenOver;
}
