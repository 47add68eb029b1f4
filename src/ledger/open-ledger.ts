import { recogniseAuditfile } from "./auditfile/recognise-auditfile";
import { isContinuation } from "./auditfile/parts/is-continuation";
import { collectBytes } from "./collect-bytes";
import { fileKind } from "./file-kind";
import type { ByteSource } from "./model/byte-source";
import type { OpenedLedger, UnreadableLedger } from "./model/opened-ledger";
import { openTextTable, openWorkbookTables } from "./open-tables";
import { ledgerVocabulary } from "./table-shape/ledger-vocabulary";

/** Enough to tell a part of an auditfile that begins in the middle of a long description. */
const beginning = 65_536;

/**
 * Opens an export by what is in it, not by the end of its name: an auditfile (of which only the beginning is read), a workbook, or a delimited text.
 * Whatever else it is, and whatever is wrong with it, comes back as a reason.
 */
export async function openLedger(source: ByteSource): Promise<OpenedLedger> {
  const start = await collectBytes(source, beginning);
  switch (fileKind(start)) {
    case "empty":
      return unreadable({ why: "empty" });
    case "unknown":
      return unreadable({ why: "unknown-format" });
    case "xml":
      return openAuditfile(source, start);
    case "archive":
      return openWorkbookTables(source, ledgerVocabulary);
    case "text":
      return isContinuation(start) ? unreadable({ why: "auditfile-continuation" }) : openTextTable(source, ledgerVocabulary);
  }
}

async function openAuditfile(source: ByteSource, start: Uint8Array): Promise<OpenedLedger> {
  const recognised = await recogniseAuditfile(source);
  if (recognised === null) {
    return unreadable({ why: isContinuation(start) ? "auditfile-continuation" : "not-an-auditfile" });
  }
  return recognised.is === "auditfile" ? recognised : unreadable({ why: recognised.is, line: recognised.line });
}

function unreadable(reason: UnreadableLedger): OpenedLedger {
  return { is: "unreadable", reason };
}
