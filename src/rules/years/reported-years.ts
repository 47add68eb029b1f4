import type { BookView } from "../model/book-view";
import { isReported } from "./is-reported";

/** Returns the reported years of the book: those whose record says so, and those whose figures were taken over from their SiSa annex. */
export function reportedYears(view: Pick<BookView, "book">): ReadonlySet<number> {
  const years = [...view.book.years.filter(isReported), ...view.book.openings].map(({ year }) => year);
  return new Set(years.filter((year) => year !== null));
}
