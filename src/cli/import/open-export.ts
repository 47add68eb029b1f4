import type { ColumnMapping } from "../../ledger/model/column-mapping";
import type { RecognisedColumns } from "../../ledger/model/recognised-columns";
import type { OpenedLedger } from "../../ledger/model/opened-ledger";
import type { SourceTable } from "../../ledger/model/source-table";
import { openLedgerParts } from "../../ledger/open-ledger-parts";
import { amountPositions } from "../../ledger/table/amount-positions";
import { dateOrderOfTable } from "../../ledger/table/date-order-of-table";
import { notationOfTable } from "../../ledger/table/notation-of-table";
import { positionsOf } from "../../ledger/table/positions-of";
import { recogniseColumns } from "../../ledger/table/recognise-columns";
import { recognisedUnder } from "../../ledger/table/recognised-under";
import type { ColumnMemory } from "../../rules/model/column-memory";
import type { ByteSource } from "../../ledger/model/byte-source";
import { fileSource } from "../input/file-source";
import { Unusable } from "../unusable";
import type { ImportMapping } from "./import-mapping";

/** A table of an export, with what its columns are taken for. */
export interface OpenedTable {
  readonly is: "table";
  readonly table: SourceTable;
  /** All tables of the file. */
  readonly tables: readonly SourceTable[];
  /** A column of which `why` is null although it holds a field was named by the mapping. */
  readonly recognised: RecognisedColumns;
}

/** An export as it was opened. */
export type OpenedExport = Extract<OpenedLedger, { readonly is: "auditfile" }> | OpenedTable;

/** The files of an export as the caller named them: one, or the parts of an auditfile in any order. */
export interface NamedExport {
  readonly file: string;
  readonly further: readonly string[];
}

/** An export with the bytes that it is read from. */
export interface ExportFromFile {
  readonly source: ByteSource;
  readonly opened: OpenedExport;
}

/**
 * Opens an export as the call says, or as its headers, its values and what the book remembers say.
 * @throws Unusable when it cannot be read, or lacks a table or column that the mapping names.
 */
export async function openExport({ file, further }: NamedExport, mapping: ImportMapping, memory: readonly ColumnMemory[]): Promise<ExportFromFile> {
  const { source, opened } = await openLedgerParts(await fileSource(file), await Promise.all(further.map(fileSource)));
  if (opened.is === "unreadable") {
    throw new Unusable({ code: "ledger-unreadable", facts: { file, reason: opened.reason } });
  }
  if (opened.is === "auditfile") {
    return { source, opened };
  }
  const table = chosenTable(file, opened.tables, mapping.table);
  const recognised = mapping.columns === null ? answered(table, mapping, memory) : named(file, table, mapping.columns, mapping);
  return { source, opened: { is: "table", table, tables: opened.tables, recognised } };
}

function chosenTable(file: string, tables: readonly SourceTable[], name: string | null): SourceTable {
  const most = Math.max(0, ...tables.map(({ records }) => records.length));
  const table = tables.find((one) => (name === null ? one.records.length === most : one.name === name));
  if (table === undefined) {
    throw new Unusable({ code: "table-missing", facts: { file, table: name ?? "", known: tables.map((one) => one.name) } });
  }
  return table;
}

/** Columns as recognised; how values are read as the call says, where it does. */
function answered(table: SourceTable, said: ImportMapping, memory: readonly ColumnMemory[]): RecognisedColumns {
  const { mapping, columns } = recogniseColumns(table, memory);
  const by = new Map(columns.map(({ field, why }) => [field, why]));
  const full: ColumnMapping = {
    ...mapping,
    notation: said.notation ?? mapping.notation,
    dates: said.dates ?? mapping.dates,
    reversed: said.reversed ?? mapping.reversed,
    fiscalYear: said.fiscalYear ?? mapping.fiscalYear,
  };
  return recognisedUnder(table, full, (field) => by.get(field) ?? null);
}

function named(file: string, table: SourceTable, columns: ColumnMapping["columns"], said: ImportMapping): RecognisedColumns {
  const headers = new Set(table.columns.map(({ header }) => header));
  const missing = Object.values(columns).filter((column) => !headers.has(column));
  if (missing.length > 0) {
    throw new Unusable({ code: "columns-missing", facts: { file, columns: missing, known: [...headers] } });
  }
  const dated = positionsOf(table, columns, ["bookedOn", "invoicedOn", "performedFrom", "performedUntil"]);
  const mapping: ColumnMapping = {
    columns,
    notation: said.notation ?? notationOfTable(table, amountPositions(table, columns)).notation,
    dates: said.dates ?? dateOrderOfTable(table, dated),
    reversed: said.reversed ?? false,
    fiscalYear: said.fiscalYear,
  };
  return recognisedUnder(table, mapping, () => null);
}
