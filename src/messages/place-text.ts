import type { Place } from "../rules/model/finding";
import { columnWord } from "./column-word";
import { formatCount } from "./format/format-count";
import type { Language } from "./language";
import { partWords } from "./part-words";

const words = {
  nl: { book: "Hele boek", row: "tabelrij", column: "kolom" },
  en: { book: "Whole book", row: "table row", column: "column" },
} as const;

/**
 * Returns where a finding stands: "Bestedingen, tabelrij 12, kolom Bedrag", or "Maatregelen, subsidies, tabelrij 2, kolom Verleend"
 * where a sheet holds more than one table.
 * Rows are counted within the table, the first below the headers is 1; the sheet's own numbers move when rows are inserted above.
 */
export function placeText(place: Place, language: Language): string {
  if (place.part === null) {
    return words[language].book;
  }
  const { sheet, table } = partWords[place.part];
  const parts: string[] = table === null ? [sheet] : [sheet, table];
  if (place.row !== null) {
    parts.push(`${words[language].row} ${formatCount(place.row + 1, language)}`);
  }
  if (place.column !== null) {
    parts.push(`${words[language].column} ${columnWord(place.part, place.column)}`);
  }
  return parts.join(", ");
}
