import type { SourceTable } from "../model/source-table";
import { cellText } from "../table/cell-text";

/** What banks and ledgers write beside an amount without a sign: whether it came in or went out. */
const sideWords: ReadonlySet<string> = new Set(["af", "bij", "d", "c", "dt", "ct", "db", "cr", "deb", "cred", "debet", "debit", "credit", "+", "-"]);

/** Returns the header of the first column, of those that are free, in which every filled cell says that an amount came in or went out; null where none does. */
export function sideColumn({ columns, records }: SourceTable, isFree: (header: string) => boolean): string | null {
  const found = columns.find(({ header }, position) => {
    const filled = records.map(({ cells }) => cellText(cells[position] ?? "").toLowerCase()).filter((text) => text !== "");
    return isFree(header) && filled.length > 0 && filled.every((text) => sideWords.has(text));
  });
  return found?.header ?? null;
}
