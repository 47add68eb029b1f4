import type { BookPart } from "../../rules/model/book-part";
import { partWords } from "../part-words";

/** Returns the sheet of a table in quotes, with the name of the table where the sheet holds more than one: “Toekenning, ontvangsten”. */
export function sheetOf(part: BookPart): string {
  const { sheet, table } = partWords[part];
  return `“${table === null ? sheet : `${sheet}, ${table}`}”`;
}
