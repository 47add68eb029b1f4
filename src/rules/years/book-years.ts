import type { BookView } from "../model/book-view";

/**
 * Returns the years of the book in order: every year of the scheme, and any other in which an amount, a record or a figure of the
 * ledger stands. Years without spending are among them: a grant on which nothing was spent is still accounted for, with zeros.
 */
export function bookYears(view: BookView): readonly number[] {
  const { firstYear, lastYear } = view.scheme;
  const years = new Set(Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index));
  for (const { year } of [...view.totals.byYear, ...view.book.years, ...view.book.openings, ...view.book.ledger]) {
    if (year !== null) {
      years.add(year);
    }
  }
  return [...years].sort((a, b) => a - b);
}
