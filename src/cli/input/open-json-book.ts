import { BookJsonError } from "../../book/json/book-json-error";
import { NewerBookJson } from "../../book/json/newer-book-json";
import { bookJsonVersion, parseBookJson } from "../../book/json/parse-book-json";
import { Unusable } from "../unusable";
import type { OpenedBook } from "./opened-book";
import { parseJson } from "./parse-json";

/**
 * Returns a book in JSON (docs/book-format.md).
 * @throws Unusable when it does not keep to the format, or is of a later one.
 */
export function openJsonBook(file: string, bytes: Uint8Array): OpenedBook {
  const content = parseJson(file, bytes);
  try {
    return { source: file, schemaVersion: bookJsonVersion, book: parseBookJson(content), municipalityName: "", journal: null, readSheet: null };
  } catch (problem) {
    if (problem instanceof NewerBookJson) {
      throw new Unusable({ code: "version-too-new", facts: { file, version: problem.version, known: bookJsonVersion } });
    }
    if (problem instanceof BookJsonError) {
      throw new Unusable({ code: "book-invalid", facts: { file, problems: problem.problems } });
    }
    throw problem;
  }
}
