import type { Book } from "../../rules/model/book";
import type { ImportLine } from "../../rules/model/import-line";
import { isDecidedBy, undecidedLine } from "./decided-line";

/** Returns the book as it would be if these imports were taken out: without their rows, and with the lines that they decided waiting again. */
export function bookWithout(book: Book, importIds: readonly string[]): Book {
  const stays = (row: { readonly importId: string }): boolean => !importIds.includes(row.importId);
  const undecided = (line: ImportLine): ImportLine => {
    const by = importIds.find((importId) => isDecidedBy(line, importId));
    return by === undefined ? line : { ...line, ...undecidedLine(line, by) };
  };
  return {
    ...book,
    expenditures: book.expenditures.filter(stays),
    importLines: book.importLines.filter(stays).map(undecided),
    imports: book.imports.filter(stays),
    ledger: book.ledger.filter(stays),
    sources: book.sources.filter(stays),
  };
}
