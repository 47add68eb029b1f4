import type { BookView } from "../model/book-view";
import type { ReportedFigure } from "../model/reported-figure";

/**
 * Returns what the book has as reported for a year under one indicator (its code, ignoring case), in the order of the sheet: only the
 * rows of the last delivery that says anything under that indicator.
 */
export function reportedRows({ book }: Pick<BookView, "book">, year: number, indicator: string): readonly ReportedFigure[] {
  const sought = indicator.trim().toLowerCase();
  const rows = book.reported.filter((row) => row.year === year && row.indicator.trim().toLowerCase() === sought);
  const last = rows.reduce((latest, { delivery }) => Math.max(latest, delivery ?? 0), 0);
  return rows.filter(({ delivery }) => (delivery ?? 0) === last);
}
