import type { RawTable } from "../../book/codec/raw-table";
import { readBook } from "../../book/codec/read-book";
import { readSettings } from "../../book/codec/read-settings";
import type { BookSettings } from "../../book/codec/read-settings";
import type { TableName } from "../../book/schema/table-name";
import { schemaVersion } from "../../book/schema-version";
import { tableSchemas } from "../../book/table-schemas";
import { readSheetCells } from "../../xlsx/read-sheet-cells";
import { readTables } from "../../xlsx/read-tables";
import type { SheetTable } from "../../xlsx/sheet-table";
import { UnreadableWorkbook } from "../../xlsx/unreadable-workbook";
import { Unusable } from "../unusable";
import type { OpenedBook } from "./opened-book";

/**
 * Returns the book in a workbook file, with the values that Excel left in it.
 * @throws Unusable when it is no workbook, no book, or of a later schema version.
 */
export async function openWorkbook(file: string, bytes: Uint8Array): Promise<OpenedBook> {
  const tables = await tablesOf(file, bytes);
  const settings = tables.get("tblBoek");
  if (settings === undefined) {
    throw new Unusable({ code: "not-a-book", facts: { file, missing: ["tblBoek"] } });
  }
  const read = readSettings(settings);
  const version = versionOf(file, read);
  const result = readBook(tables, read);
  if (!result.ok) {
    throw new Unusable({ code: "not-a-book", facts: { file, missing: result.missing } });
  }
  return { source: file, schemaVersion: version, book: result.book, municipalityName: read.municipalityName, journal: tables.get("tblLogboek") ?? null, readSheet: (name) => readSheetCells(bytes, name) };
}

function versionOf(file: string, { version }: BookSettings): number {
  if (version === null) {
    throw new Unusable({ code: "version-unknown", facts: { file } });
  }
  if (version > schemaVersion) {
    throw new Unusable({ code: "version-too-new", facts: { file, version, known: schemaVersion } });
  }
  return version;
}

async function tablesOf(file: string, bytes: Uint8Array): Promise<ReadonlyMap<TableName, RawTable>> {
  try {
    const tables = await readTables(bytes);
    return new Map(tables.filter(isKnown).map((table) => [table.name, table]));
  } catch (problem) {
    if (problem instanceof UnreadableWorkbook) {
      throw new Unusable({ code: problem.why, facts: { file } });
    }
    throw problem;
  }
}

function isKnown(table: SheetTable): table is SheetTable & { readonly name: TableName } {
  return Object.hasOwn(tableSchemas, table.name);
}
