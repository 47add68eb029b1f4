import { readGrids } from "../xlsx/read-grids";
import { UnreadableWorkbook } from "../xlsx/unreadable-workbook";
import { unpackedSize } from "../xlsx/zip/unpacked-size";
import { recogniseAuditfile } from "./auditfile/recognise-auditfile";
import { isContinuation } from "./auditfile/parts/is-continuation";
import { collectBytes } from "./collect-bytes";
import { fileKind } from "./file-kind";
import { ledgerLimits } from "./ledger-limits";
import type { ByteSource } from "./model/byte-source";
import type { OpenedLedger, UnreadableLedger } from "./model/opened-ledger";
import { sheetTables } from "./sheet/sheet-tables";
import { readTextTable } from "./text/read-text-table";

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
      return openWorkbook(source);
    case "text":
      return isContinuation(start) ? unreadable({ why: "auditfile-continuation" }) : openText(source);
  }
}

async function openAuditfile(source: ByteSource, start: Uint8Array): Promise<OpenedLedger> {
  const recognised = await recogniseAuditfile(source);
  if (recognised === null) {
    return unreadable({ why: isContinuation(start) ? "auditfile-continuation" : "not-an-auditfile" });
  }
  return recognised.is === "auditfile" ? recognised : unreadable({ why: recognised.is, line: recognised.line });
}

async function openWorkbook(source: ByteSource): Promise<OpenedLedger> {
  if (source.size > ledgerLimits.file) {
    return tooLarge(source.size, ledgerLimits.file);
  }
  const bytes = await collectBytes(source, ledgerLimits.file);
  const unpacked = unpackedSize(bytes);
  if (unpacked !== null && unpacked > ledgerLimits.unpacked) {
    return tooLarge(unpacked, ledgerLimits.unpacked);
  }
  try {
    const tables = sheetTables(await readGrids(bytes));
    return tables.length === 0 ? unreadable({ why: "no-table" }) : { is: "tables", tables };
  } catch (problem) {
    if (problem instanceof UnreadableWorkbook) {
      return unreadable({ why: problem.why === "days-from-1904" ? problem.why : "unknown-format" });
    }
    throw problem;
  }
}

async function openText(source: ByteSource): Promise<OpenedLedger> {
  if (source.size > ledgerLimits.file) {
    return tooLarge(source.size, ledgerLimits.file);
  }
  const table = readTextTable(await collectBytes(source, ledgerLimits.file));
  return "why" in table ? unreadable(table) : { is: "tables", tables: [table] };
}

function tooLarge(size: number, limit: number): OpenedLedger {
  return unreadable({ why: "too-large", size, limit });
}

function unreadable(reason: UnreadableLedger): OpenedLedger {
  return { is: "unreadable", reason };
}
