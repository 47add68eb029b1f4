import type { Book } from "../../rules/model/book";
import type { Finding } from "../../rules/model/finding";

/** Returns the reporting year that a finding is about: the one among its facts, else that of its row; null where neither says. */
export function yearOfFinding({ facts, place: { part, row } }: Finding, book: Book): number | null {
  if ("year" in facts && typeof facts.year === "number") {
    return facts.year;
  }
  const found = part === null || row === null ? undefined : book[part][row];
  return found !== undefined && "year" in found ? found.year : null;
}
