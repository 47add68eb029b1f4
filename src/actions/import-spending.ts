import { journalActions } from "../book/journal-words";
import { cents } from "../rules/money/cents";
import { sumCents } from "../rules/money/sum-cents";
import type { ActionTools } from "./action-tools";
import { readSpendingCsv } from "./fields/read-spending-csv";
import { spendingCells } from "./fields/spending-cells";
import type { Outcome } from "./outcome";
import { refuse } from "./refuse";
import { appendUnderJournal } from "./running/append-under-journal";
import type { Imported } from "./session";
import type { OpenBook } from "./session-state";

/** A file of spending as the officer chose it. */
export interface SpendingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Takes a spending CSV over, whole or not at all. The import id follows from the bytes of the file, so that the same file is known
 * again as long as one of its rows stands in the book.
 */
export async function importSpending(tools: ActionTools, { book, who }: OpenBook, file: SpendingFile): Promise<Outcome<Imported>> {
  const read = readSpendingCsv(file.bytes);
  if (!read.ok) {
    return read;
  }
  const hash = await tools.hash(file.bytes);
  const importId = `csv-${hash.slice(0, 20)}`;
  if (book.expenditures.some((row) => row.importId === importId)) {
    return refuse({ code: "csv-known", facts: { importId } });
  }
  const rows = read.value.map((values) => spendingCells(values, tools.newId(), importId));
  const total = sumCents(read.value.map(({ amount }) => amount ?? cents(0)));
  const note = `${file.name}, ${importId}, SHA-256 ${hash}`;
  const done = await appendUnderJournal(tools, { who, what: journalActions.import, table: "tblBesteding", rows, cents: total, note });
  return done.ok ? { ok: true, value: { importId, rows: rows.length, cents: total } } : done;
}
