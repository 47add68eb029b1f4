import type { Book } from "../../rules/model/book";
import { reportedYears } from "../../rules/years/reported-years";

/** Returns a reported year in which a row of the import counts, so that the import cannot be taken out; null for none. */
export function reportedYearOfImport(book: Book, importId: string): number | null {
  const reported = reportedYears({ book });
  return book.expenditures.find((row) => row.importId === importId && row.year !== null && reported.has(row.year))?.year ?? null;
}
