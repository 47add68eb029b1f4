import type { Migration } from "../../book/migrations/migration";
import type { SheetSchema } from "../../book/schema/sheet-schema";
import type { NamedRangeSchema } from "../../book/schema/named-range-schema";
import type { TableName } from "../../book/schema/table-name";
import type { CellInput, CellValue } from "./raw-cell";
import type { WriteProgress } from "../ledger/write-progress";
import type { FormPort } from "./form-port";
import type { RawTable } from "./raw-table";
import type { WorkbookChange } from "./workbook-change";
import type { Obstacle } from "./obstacle";
import type { SelectedRange } from "./selected-range";

/** What stood in the workbook right after a write: the rows whose Rij-id is the one that was written, and the sum of their column Bedrag as for `RemovedRows`. */
export interface WrittenRows extends RemovedRows {
  readonly firstRow: number;
}

/** Rows that were taken out of a table. `cents` is the sum of their column Bedrag: 0 where the table has none, null where a cell of it is no amount. */
export interface RemovedRows {
  readonly rows: number;
  readonly cents: number | null;
}

/** The workbook as the actions see it. `src/workbook` implements it over Office.js. Every method is one or few syncs. */
export interface WorkbookPort extends FormPort {
  /** Reads these tables in two syncs, more where they are large, and one more where the places of formulas are asked; a table that does not exist is missing from the map. */
  readTables(names: readonly TableName[], asked?: "with-formulas"): Promise<ReadonlyMap<TableName, RawTable>>;
  /** What stands in the way of making a book here: sheets or tables with our names. */
  existingNames(): Promise<{ readonly sheets: readonly string[]; readonly tables: readonly string[] }>;
  /** Makes sheets with their tables, formats, validations, conditional formats and print layout, in one go. */
  makeSheets(sheets: readonly SheetSchema[], names: readonly NamedRangeSchema[]): Promise<void>;
  /** Brings the workbook further by these steps, adding what is missing; it can be run again where it stopped. Refused "names-taken". */
  migrate(migrations: readonly Migration[]): Promise<void>;
  /** Null when rows can be written to these tables; else the first thing in the way (filter, protection, missing table, or missing column of the first schema version). One sync. */
  obstacle(tables: readonly TableName[]): Promise<Obstacle | null>;
  /**
   * Appends rows below the last filled row of the table (a table with one empty row counts as empty) and reads back their row ids and amounts.
   * A row names its columns by header; a column left out stays empty or keeps its formula.
   * With `progress` the rows go in small slices that can be followed; when it says cancelled, what was written is taken back and the
   * refusal is "cancelled".
   */
  appendRows(table: TableName, rows: readonly Readonly<Record<string, CellInput>>[], progress?: WriteProgress): Promise<WrittenRows>;
  /**
   * Takes out every row of a table whose text under `header` is `value`, and looks whether they are gone. The other rows keep their
   * order, and their formats, formulas and validation; tables beside this one stay as they are. One blank row stays where all go.
   */
  removeRows(table: TableName, header: string, value: string): Promise<RemovedRows>;
  /**
   * Reads the range that is selected in the workbook; of one selected cell, all that is used of its sheet.
   * Refused "selection-empty", "selection-areas" or "selection-own-table".
   */
  readSelection(): Promise<SelectedRange>;
  /** Replaces all rows of a table and reads back as `appendRows`. */
  rewriteRows(table: TableName, rows: readonly Readonly<Record<string, CellInput>>[]): Promise<WrittenRows>;
  /** Writes one column of consecutive rows. */
  writeColumn(table: TableName, header: string, firstRow: number, values: readonly CellInput[]): Promise<void>;
  /** Brings a cell of a table into view and selects it; without header, the row. */
  goTo(table: TableName, row: number, header: string | null): Promise<void>;
  /** Opens a new workbook beside this one, from the bytes of an .xlsx as base64. */
  openNewWorkbook(base64: string): Promise<void>;
  /** Brings a sheet into view. */
  showSheet(sheet: string): Promise<void>;
  /** Makes sheets without tables anew, in place of those that stand with their names; what stood there is lost. */
  replaceSheets(sheets: readonly SheetSchema[]): Promise<void>;
  /** Reads cells of one sheet as calculated, by address; an error is its text. A sheet that does not exist gives none. */
  readCells(sheet: string, addresses: readonly string[]): Promise<ReadonlyMap<string, CellValue>>;
  /** Shows only the rows of a table whose text under a header is one of these values, and the sheet it stands on. */
  filterTable(table: TableName, header: string, values: readonly string[]): Promise<void>;
  /** Shows all rows of a table again. */
  clearFilter(table: TableName): Promise<void>;
  /** Calls `listen` for every change; each costs one read sync and no write. Returns a function that stops it. */
  onChange(listen: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
}
