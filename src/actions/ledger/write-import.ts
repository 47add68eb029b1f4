import type { TableName } from "../../book/schema/table-name";
import type { WorkbookPort } from "../ports/workbook-port";
import type { TableRow, Written } from "../running/written";
import type { ImportRows } from "./import-rows";
import { ImportStopped } from "./import-stopped";
import { decideLines } from "./kept-line-states";
import { partProgress } from "./part-progress";
import { takeOutImport } from "./take-out-import";
import type { WriteProgress } from "./write-progress";
import { WrittenOtherwise } from "./written-otherwise";

/** What an import wrote, by its own count. */
type Expected = Written & { readonly table: TableName };

/**
 * Writes an import: control totals and kept lines first, then the spending in slices, then what is remembered of the columns, and last that
 * earlier waiting lines are decided. Runs of the same file that stopped half-way are taken out before. Each table is read back; when
 * anything fails, or the officer stops it, everything under this import id is taken out again. Returns what stands in tblBesteding.
 * @throws HostRefusal `read-back-differs` where taking it out again failed too.
 */
export async function writeImport(workbook: WorkbookPort, rows: ImportRows, unfinished: readonly string[], progress: WriteProgress): Promise<Written> {
  for (const run of unfinished) {
    await takeOutImport(workbook, run);
  }
  try {
    return await write(workbook, rows, progress);
  } catch (error) {
    await takeBack(workbook, rows, error);
    throw error;
  }
}

async function write(workbook: WorkbookPort, rows: ImportRows, progress: WriteProgress): Promise<Written> {
  const all = rows.importLines.length + rows.expenditures.length;
  await append(workbook, { table: "tblImport", rows: rows.imports.length, cents: 0 }, rows.imports);
  await append(workbook, { table: "tblImportregel", rows: rows.importLines.length, cents: rows.kept }, rows.importLines, partProgress(progress, 0, all));
  await append(workbook, { table: "tblGrootboek", rows: rows.ledger.length, cents: rows.figures }, rows.ledger);
  await append(workbook, { table: "tblBron", rows: rows.sources.length, cents: 0 }, rows.sources);
  const expected = { table: "tblBesteding", rows: rows.spendingRows, cents: rows.spending } as const;
  const written = await append(workbook, expected, rows.expenditures, partProgress(progress, rows.importLines.length, all));
  // The last slice may be on its way when the officer stops: what the pane then says it takes back, is taken back.
  if (progress.cancelled()) {
    throw new ImportStopped();
  }
  await rememberColumns(workbook, rows);
  await decideLines(workbook, rows.decided, rows.importId);
  return written;
}

async function append(workbook: WorkbookPort, expected: Expected, rows: readonly TableRow[], progress?: WriteProgress): Promise<Written> {
  if (rows.length === 0) {
    return { rows: 0, cents: 0 };
  }
  const written = await workbook.appendRows(expected.table, rows, progress);
  if (written.rows !== expected.rows || written.cents !== expected.cents) {
    throw new WrittenOtherwise(expected.table, expected.rows, written.rows);
  }
  return written;
}

/** A source has one mapping: what the officer confirmed now replaces what stood. */
async function rememberColumns(workbook: WorkbookPort, { columnMemories, sourceName }: ImportRows): Promise<void> {
  if (columnMemories.length > 0) {
    await workbook.removeRows("tblKoppeling", "Bron", sourceName);
    await append(workbook, { table: "tblKoppeling", rows: columnMemories.length, cents: 0 }, columnMemories);
  }
}

async function takeBack(workbook: WorkbookPort, { importId, spendingRows }: ImportRows, failure: unknown): Promise<void> {
  try {
    await takeOutImport(workbook, importId);
  } catch (error) {
    throw new WrittenOtherwise("tblBesteding", spendingRows, 0, new AggregateError([failure, error], "Neither the import nor taking it out again came to its end"));
  }
}
