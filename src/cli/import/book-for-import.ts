import { parseBookJson } from "../../book/json/parse-book-json";
import type { Book } from "../../rules/model/book";
import { openBook } from "../input/open-book";
import type { ImportMapping } from "./import-mapping";

/**
 * Returns the book that exports are held against: the one in a file with the rules of the mapping before its own; without a file an empty one
 * that has the measures which these rules name.
 * @throws Unusable when the file is no book.
 */
export async function bookForImport(file: string | null, { rules, scheme }: ImportMapping): Promise<Book> {
  if (file !== null) {
    const { book } = await openBook(file);
    return { ...book, assignments: [...rules, ...book.assignments] };
  }
  const names = [...new Set(rules.map(({ measure }) => measure.trim()).filter((name) => name !== ""))];
  const empty = parseBookJson({ format: "bestedingsboek.book/1", scheme, municipality: "0000", measures: names.map((name) => ({ name })) });
  return { ...empty, assignments: rules };
}
