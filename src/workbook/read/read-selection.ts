import type { CellValue } from "../../actions/ports/raw-cell";
import type { SelectedRange, SourceCell } from "../../actions/ports/selected-range";
import { readDateCell } from "../../book/codec/read-date-cell";
import { shownCell } from "../../book/codec/shown-cell";
import { tableSchemas } from "../../book/table-schemas";
import { officeErrorCode } from "../calls/office-error-code";
import { Refused } from "../calls/refused";
import { isDateFormat } from "./is-date-format";

/** Values and formats of so many cells stay far below the 5 MB that Excel on the web gives in one answer. */
const cellsPerSync = 40_000;

/** More than a ledger export has; Excel itself reads no more than five million at once. */
const mostCells = 4_000_000;

/** The used part of what is selected, and where it stands. */
interface Used {
  readonly range: Excel.Range;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads the selected range, of one cell the used part of its sheet: what a number shows as a date comes as a date, and an Excel error as
 * the text that stands for it.
 * @throws Refused `selection-areas`, `selection-empty`, `selection-own-table`, or `payload-too-large` above four million cells.
 */
export async function readSelection(context: Excel.RequestContext): Promise<SelectedRange> {
  const used = await usedSelection(context);
  await refuseOwnTable(context, used);
  if (used.rows * used.columns > mostCells) {
    throw new Refused({ code: "payload-too-large", facts: {} });
  }
  const rows = await readCells(context, used);
  // What Excel calls used may be used of the sheet by cells outside the selection only.
  if (rows.every((cells) => cells.every((cell) => cell === ""))) {
    throw new Refused({ code: "selection-empty", facts: {} });
  }
  return { address: used.address, firstRow: used.row + 1, firstColumn: used.column, rows };
}

async function usedSelection(context: Excel.RequestContext): Promise<Used> {
  const selected = context.workbook.getSelectedRange();
  selected.load("cellCount");
  await syncSelection(context);
  const range = selected.cellCount === 1 ? selected.worksheet.getUsedRangeOrNullObject(true) : selected.getUsedRangeOrNullObject(true);
  range.load("address,rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (range.isNullObject) {
    throw new Refused({ code: "selection-empty", facts: {} });
  }
  return { range, address: range.address, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** Excel has one selected range or none: it says no more of several areas than that the selection is invalid. */
async function syncSelection(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw officeErrorCode(error) === "InvalidSelection" ? new Refused({ code: "selection-areas", facts: {} }, error) : error;
  }
}

async function refuseOwnTable(context: Excel.RequestContext, { range }: Used): Promise<void> {
  const tables = range.getTables(false);
  tables.load("items/name");
  await context.sync();
  if (tables.items.some(({ name }) => Object.hasOwn(tableSchemas, name))) {
    throw new Refused({ code: "selection-own-table", facts: {} });
  }
}

async function readCells(context: Excel.RequestContext, used: Used): Promise<SourceCell[][]> {
  const sheet = used.range.worksheet;
  const perPage = Math.max(1, Math.floor(cellsPerSync / used.columns));
  const rows: SourceCell[][] = [];
  for (let first = 0; first < used.rows; first += perPage) {
    const page = sheet.getRangeByIndexes(used.row + first, used.column, Math.min(perPage, used.rows - first), used.columns);
    page.load("values,numberFormat");
    await context.sync();
    const formats = page.numberFormat as unknown[][];
    (page.values as CellValue[][]).forEach((cells, row) => rows.push(cells.map((value, column) => sourceCell(value, formats[row]?.[column]))));
  }
  return rows;
}

function sourceCell(value: CellValue, format: unknown): SourceCell {
  if (typeof value === "boolean") {
    return shownCell(value);
  }
  if (typeof value === "string" || typeof format !== "string" || !isDateFormat(format)) {
    return value;
  }
  // The hours of a moment are no part of its day.
  const date = readDateCell(Math.floor(value));
  return date === null ? value : { date };
}
