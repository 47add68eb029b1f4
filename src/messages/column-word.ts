import type { BookPart } from "../rules/model/book-part";
import { partWords } from "./part-words";

/** The header of the last column of every table of the book. */
const rowIdHeader = "Rij-id";

/** Returns the header in the workbook of a property of a row's model ("amount" is "Bedrag"); a property that has no column, as itself. */
export function columnWord(part: BookPart, column: string): string {
  const words: Readonly<Record<string, string>> = partWords[part].columns;
  return column === "rowId" ? rowIdHeader : (words[column] ?? column);
}
