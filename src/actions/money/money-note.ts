import type { LineSum } from "../../ledger/model/import-plan";
import type { MoneyDraft } from "./money-draft";

/** Returns what the journal says of a table that was taken over, in Dutch as all of the workbook: file, hash, and the rows of each outcome. */
export function moneyNote({ name, hash }: Pick<MoneyDraft, "name" | "hash">, counts: readonly (readonly [word: string, sum: LineSum])[]): string {
  return `${name}, SHA-256 ${hash}; ${counts.map(([word, { lines }]) => `${word} ${lines}`).join(", ")}`;
}
