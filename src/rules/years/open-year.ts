import type { BookView } from "../model/book-view";
import { reportedYears } from "./reported-years";

/**
 * Returns the open year: the one after the last reported year, or the first year of the scheme while none is reported. Corrections of
 * reported years are made in it. After the last year of the scheme is reported it lies beyond the scheme.
 */
export function openYear(view: Pick<BookView, "scheme" | "book">): number {
  return Math.max(view.scheme.firstYear, ...[...reportedYears(view)].map((year) => year + 1));
}
