import type { Book } from "../../rules/model/book";
import type { TableName } from "../schema/table-name";
import { missingColumns } from "./missing-columns";
import { partTables } from "./part-tables";
import type { RawTable } from "./raw-table";
import { readExpenditures } from "./read-expenditures";
import { readAllocations, readMeasures, readReceipts, readTransfers } from "./read-other-parts";
import type { BookSettings } from "./read-settings";

/** A book as read, or the tables and columns that it lacks. */
export type ReadBook = { readonly ok: true; readonly book: Book } | { readonly ok: false; readonly missing: readonly string[] };

/** Reads the tables of a workbook as a book. Columns may stand in any order; other columns and tables are left alone. */
export function readBook(tables: ReadonlyMap<TableName, RawTable>, settings: BookSettings): ReadBook {
  const missing = missingColumns(tables);
  if (missing.length > 0) {
    return { ok: false, missing };
  }
  const part = <Row>(name: TableName, read: (table: RawTable) => Row[]): Row[] => {
    const table = tables.get(name);
    return table === undefined ? [] : read(table);
  };
  return {
    ok: true,
    book: {
      scheme: settings.scheme,
      municipality: settings.municipality,
      allocations: part(partTables.allocations, readAllocations),
      receipts: part(partTables.receipts, readReceipts),
      measures: part(partTables.measures, readMeasures),
      expenditures: part(partTables.expenditures, readExpenditures),
      transfers: part(partTables.transfers, readTransfers),
    },
  };
}
