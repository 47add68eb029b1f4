import type { BookView } from "../model/book-view";
import type { Opening } from "../model/opening";

/** Returns the figures that were taken over for a year instead of rows, or null when the year has rows. Of two rows the first counts. */
export function openingOf({ book }: Pick<BookView, "book">, year: number): Opening | null {
  return book.openings.find((row) => row.year === year) ?? null;
}
