import { readAuditfile } from "../../ledger/auditfile/read-auditfile";
import { UnreadableAuditfile } from "../../ledger/auditfile/unreadable-auditfile";
import type { ByteSource } from "../../ledger/model/byte-source";
import type { LedgerReading } from "../../ledger/model/ledger-reading";
import type { Selection } from "../../ledger/model/selection";
import { readLedgerTable } from "../../ledger/table/read-ledger-table";
import { Unusable } from "../unusable";
import type { OpenedExport } from "./open-export";

/**
 * Returns the selected lines of an export; null while its columns leave a question, because then nothing of it is sure.
 * @throws Unusable when an auditfile turns out to be broken further on.
 */
export async function readExport(file: string, source: ByteSource, opened: OpenedExport, selection: Selection): Promise<LedgerReading | null> {
  if (opened.is === "table") {
    const { table, recognised } = opened;
    return recognised.questions.length > 0 ? null : readLedgerTable(table, recognised.mapping, selection);
  }
  try {
    return await readAuditfile(source, selection);
  } catch (problem) {
    if (problem instanceof UnreadableAuditfile) {
      throw new Unusable({ code: "ledger-unreadable", facts: { file, reason: { why: problem.why, line: problem.line } } });
    }
    throw problem;
  }
}
