import { yearOf } from "../../rules/dates/year-of";
import type { Book } from "../../rules/model/book";
import type { Finding } from "../../rules/model/finding";

/** Returns whether a finding belongs in the account of a year: it is about that year, or about no year in particular. */
export function concernsYear(book: Book, { place, facts }: Finding, year: number): boolean {
  if ("year" in facts && typeof facts.year === "number" && place.part === null) {
    return facts.year === year;
  }
  if (place.part === null || place.row === null) {
    return true;
  }
  const row = book[place.part][place.row];
  if (row === undefined) {
    return true;
  }
  if ("receivedOn" in row) {
    return row.receivedOn === null || yearOf(row.receivedOn) === year;
  }
  if (!("year" in row) || row.year === null) {
    return true;
  }
  return row.year === year || ("ledgerYear" in row && row.ledgerYear === year);
}
