import type { Book } from "../../rules/model/book";
import type { TableName } from "../schema/table-name";
import { schemaVersion } from "../schema-version";
import { missingColumns } from "./missing-columns";
import { partTables } from "./part-tables";
import type { RawTable } from "./raw-table";
import { readExpenditures } from "./read-expenditures";
import { readAssignments, readColumnMemories, readExplanations, readImportLines, readImports } from "./read-import-parts";
import { readBudgets, readMeasures, readSubsidies } from "./read-measure-parts";
import { readAllocations, readReceipts, readRepayments, readTransfers } from "./read-other-parts";
import { readIndicatorTexts, readSources, readVatRules } from "./read-setting-parts";
import type { BookSettings } from "./read-settings";
import { readSeals } from "./read-seals";
import { readLedger, readOpenings, readReported, readYears } from "./read-year-parts";

/** A book as read, or the tables and columns that it lacks. */
export type ReadBook = { readonly ok: true; readonly book: Book } | { readonly ok: false; readonly missing: readonly string[] };

/**
 * Reads the tables of a workbook as a book. Columns may stand in any order; other columns and tables are left alone, and those of a
 * later schema version than the workbook's read as empty.
 */
export function readBook(tables: ReadonlyMap<TableName, RawTable>, settings: BookSettings): ReadBook {
  const missing = missingColumns(tables, settings.version ?? schemaVersion);
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
      repayments: part(partTables.repayments, readRepayments),
      measures: part(partTables.measures, readMeasures),
      budgets: part(partTables.budgets, readBudgets),
      subsidies: part(partTables.subsidies, readSubsidies),
      expenditures: part(partTables.expenditures, readExpenditures),
      transfers: part(partTables.transfers, readTransfers),
      years: part(partTables.years, readYears),
      openings: part(partTables.openings, readOpenings),
      reported: part(partTables.reported, readReported),
      ledger: part(partTables.ledger, readLedger),
      sources: part(partTables.sources, readSources),
      vatRules: part(partTables.vatRules, readVatRules),
      indicatorTexts: part(partTables.indicatorTexts, readIndicatorTexts),
      assignments: part(partTables.assignments, readAssignments),
      columnMemories: part(partTables.columnMemories, readColumnMemories),
      imports: part(partTables.imports, readImports),
      importLines: part(partTables.importLines, readImportLines),
      explanations: part(partTables.explanations, readExplanations),
      seals: part(partTables.seals, readSeals),
    },
  };
}
