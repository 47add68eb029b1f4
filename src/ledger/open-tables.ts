import { readGrids } from "../xlsx/read-grids";
import { UnreadableWorkbook } from "../xlsx/unreadable-workbook";
import { unpackedSize } from "../xlsx/zip/unpacked-size";
import { collectBytes } from "./collect-bytes";
import { ledgerLimits } from "./ledger-limits";
import type { ByteSource } from "./model/byte-source";
import type { OpenedLedger, UnreadableLedger } from "./model/opened-ledger";
import { sheetTables } from "./sheet/sheet-tables";
import type { HeaderVocabulary } from "./table-shape/header-vocabulary";
import { readTextTable } from "./text/read-text-table";

/** The tables of a file, or why there are none. */
export type OpenedTables = Exclude<OpenedLedger, { readonly is: "auditfile" }>;

/** Opens a workbook (.xlsx, .ods): the tables of its sheets. A file above the limits is not unpacked. */
export async function openWorkbookTables(source: ByteSource, vocabulary: HeaderVocabulary): Promise<OpenedTables> {
  if (source.size > ledgerLimits.file) {
    return tooLarge(source.size, ledgerLimits.file);
  }
  const bytes = await collectBytes(source, ledgerLimits.file);
  const unpacked = unpackedSize(bytes);
  if (unpacked !== null && unpacked > ledgerLimits.unpacked) {
    return tooLarge(unpacked, ledgerLimits.unpacked);
  }
  try {
    const tables = sheetTables(await readGrids(bytes), vocabulary);
    return tables.length === 0 ? unreadable({ why: "no-table" }) : { is: "tables", tables };
  } catch (problem) {
    if (problem instanceof UnreadableWorkbook) {
      return unreadable({ why: problem.why === "days-from-1904" ? problem.why : "unknown-format" });
    }
    throw problem;
  }
}

/** Opens a delimited text: its one table. */
export async function openTextTable(source: ByteSource, vocabulary: HeaderVocabulary): Promise<OpenedTables> {
  if (source.size > ledgerLimits.file) {
    return tooLarge(source.size, ledgerLimits.file);
  }
  const table = readTextTable(await collectBytes(source, ledgerLimits.file), vocabulary);
  return "why" in table ? unreadable(table) : { is: "tables", tables: [table] };
}

function tooLarge(size: number, limit: number): OpenedTables {
  return unreadable({ why: "too-large", size, limit });
}

function unreadable(reason: UnreadableLedger): OpenedTables {
  return { is: "unreadable", reason };
}
