import { readAuditfile } from "../../ledger/auditfile/read-auditfile";
import type { LedgerReading } from "../../ledger/model/ledger-reading";
import type { Selection } from "../../ledger/model/selection";
import { readLedgerTable } from "../../ledger/table/read-ledger-table";
import type { LedgerDraft } from "./ledger-draft";
import { chosenTable } from "./surveyed-draft";

/**
 * Keeps the lines that were read last: planning again after a decision, and importing what was planned, must not read an auditfile of
 * hundreds of megabytes again. Only selected lines are in it.
 */
export class ReadingCache {
  #key = "";
  #reading: LedgerReading | null = null;

  /**
   * Returns the selected lines of a draft.
   * @throws UnreadableAuditfile where the file turns out to be broken further on.
   */
  async read(draft: LedgerDraft, selection: Selection): Promise<LedgerReading> {
    const key = JSON.stringify([draft.hash, draft.table, draft.recognised?.mapping ?? null, selection]);
    if (this.#reading === null || this.#key !== key) {
      this.#reading = null;
      this.#reading = await readLines(draft, selection);
      this.#key = key;
    }
    return this.#reading;
  }
}

async function readLines(draft: LedgerDraft, selection: Selection): Promise<LedgerReading> {
  const { opened, source, recognised } = draft;
  if (opened.is === "auditfile") {
    if (source === null) {
      throw new TypeError("An auditfile is always a file.");
    }
    return readAuditfile(source, selection);
  }
  if (recognised === null) {
    throw new TypeError("A table always has its columns recognised.");
  }
  return readLedgerTable(chosenTable(opened.tables, draft.table), recognised.mapping, selection);
}
