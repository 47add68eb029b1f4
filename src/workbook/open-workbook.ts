import type { WorkbookPort } from "../actions/ports/workbook-port";
import { followChanges } from "./events/follow-changes";
import { goTo } from "./go-to";
import { HostCalls } from "./calls/host-calls";
import { listSheets } from "./form/list-sheets";
import { readFormSheet } from "./form/read-form-sheet";
import { writeFormCells } from "./form/write-form-cells";
import { makeSheets } from "./make/make-sheets";
import { migrate } from "./migrate/migrate";
import { existingNames } from "./read/existing-names";
import { findObstacle } from "./read/find-obstacle";
import { readSelection } from "./read/read-selection";
import { TablePlaces } from "./read/table-places";
import { readTables } from "./read/read-tables";
import { filterTable, clearFilter } from "./report/filter-table";
import { readCells } from "./report/read-cells";
import { replaceSheets } from "./report/replace-sheets";
import { appendRows } from "./write/append-rows";
import { removeRows } from "./write/remove-rows";
import { rewriteRows } from "./write/rewrite-rows";
import { writeColumn } from "./write/write-column";

/** How the workbook is opened. */
export interface WorkbookOptions {
  /** Seconds after which a call that has not been answered is given up. */
  readonly patience: number;
  /** Hears what went wrong while following changes; the change itself is then told as one of structure. */
  readonly trouble: (error: unknown) => void;
}

/** Returns the workbook that Office.js has open, as the actions see it. Its methods throw a `HostRefusal` or, for a bug, anything else. */
export function openWorkbook({ patience, trouble }: WorkbookOptions): WorkbookPort {
  const calls = new HostCalls(patience);
  const places = new TablePlaces();
  return {
    readTables: (names, asked) => calls.read((context) => readTables(context, places, names, asked)),
    existingNames: () => calls.read(existingNames),
    makeSheets: (sheets, names) => calls.write((context) => makeSheets(context, sheets, names)),
    migrate: (migrations) => calls.write((context) => migrate(context, migrations)),
    obstacle: (tables) => calls.read((context) => findObstacle(context, tables)),
    appendRows: (table, rows, progress) => calls.write((context) => appendRows(context, table, rows, progress)),
    removeRows: (table, header, value) => calls.write((context) => removeRows(context, table, header, value)),
    readSelection: () => calls.read(readSelection),
    listSheets: () => calls.read(listSheets),
    readFormSheet: (sheet) => calls.read((context) => readFormSheet(context, sheet)),
    writeFormCells: (sheet, cells) => calls.write((context) => writeFormCells(context, sheet, cells)),
    rewriteRows: (table, rows) => calls.write((context) => rewriteRows(context, table, rows)),
    writeColumn: (table, header, firstRow, values) => calls.write((context) => writeColumn(context, table, header, firstRow, values)),
    goTo: (table, row, header) => calls.read((context) => goTo(context, table, row, header)),
    // Excel opens it in a context of its own: on the web in another tab.
    openNewWorkbook: (base64) => calls.read(() => Excel.createWorkbook(base64)),
    showSheet: (name) =>
      calls.read(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      }),
    replaceSheets: (sheets) => calls.write((context) => replaceSheets(context, sheets)),
    readCells: (sheet, addresses) => calls.read((context) => readCells(context, sheet, addresses)),
    filterTable: (table, header, values) => calls.write((context) => filterTable(context, table, header, values)),
    clearFilter: (table) => calls.write((context) => clearFilter(context, table)),
    onChange: (listen) => followChanges(calls, places, { changed: listen, trouble }),
  };
}
