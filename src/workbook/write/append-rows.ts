import type { WriteProgress } from "../../actions/ledger/write-progress";
import type { CellInput } from "../../actions/ports/raw-cell";
import type { WrittenRows } from "../../actions/ports/workbook-port";
import type { TableName } from "../../book/schema/table-name";
import { tableSchemas } from "../../book/table-schemas";
import { refusalOfError } from "../calls/refusal-of-error";
import { Refused } from "../calls/refused";
import { countFormulas } from "./count-formulas";
import { fitRows } from "./fit-rows";
import { openForAppend, type AppendPlace } from "./open-for-append";
import { prepareRows } from "./prepare-rows";
import { readBack } from "./read-back";
import { resizeTable } from "./resize-table";
import { rowMatrix } from "./row-matrix";
import { writeSlices } from "./write-slices";

/**
 * Appends rows: the table gets its final size first, then the values are written and read back. (Adding table rows one by one, or
 * writing below the table and trusting it to grow, both go wrong: the first in
 * co-authoring, the second where cells are blank.) What was written is taken back when anything goes wrong or `progress` is cancelled.
 * @throws Refused `cancelled`, `cells-below` when something stands under the table, `column-missing` when a value has no column, `read-back-differs` when text came in as a formula.
 */
export async function appendRows(
  context: Excel.RequestContext,
  name: TableName,
  rows: readonly Readonly<Record<string, CellInput>>[],
  progress: WriteProgress | null = null,
): Promise<WrittenRows> {
  const place = await openForAppend(context, name, rows.length);
  refuseUnplaced(name, place.shape.headers, rows);
  try {
    return await write(context, place, name, rows, progress);
  } catch (error) {
    if (await takenBack(context, place)) {
      throw error;
    }
    const facts = { table: name, expectedRows: rows.length, foundRows: 0, journalId: "" };
    throw new Refused({ code: "read-back-differs", facts }, error);
  }
}

/** A value without a column would be lost. */
function refuseUnplaced(name: TableName, headers: readonly string[], rows: readonly Readonly<Record<string, CellInput>>[]): void {
  const known = new Set(headers);
  for (const row of rows) {
    const column = Object.keys(row).find((header) => row[header] !== "" && !known.has(header));
    if (column !== undefined) {
      throw new Refused({ code: "obstacle", facts: { obstacle: { is: "column-missing", table: name, column } } });
    }
  }
}

async function write(
  context: Excel.RequestContext,
  { table, sheet, shape, first }: AppendPlace,
  name: TableName,
  rows: readonly Readonly<Record<string, CellInput>>[],
  progress: WriteProgress | null,
): Promise<WrittenRows> {
  const matrix = rowMatrix(tableSchemas[name], shape.headers, rows);
  if (first + rows.length > shape.rows) {
    resizeTable(sheet, table, shape, first + rows.length);
  }
  prepareRows(sheet, shape, tableSchemas[name], first, rows.length);
  await writeSlices(context, shape, first, matrix, progress);
  const formulas = await countFormulas(context, shape, first, matrix);
  if (formulas > 0) {
    const facts = { table: name, expectedRows: rows.length, foundRows: rows.length - formulas, journalId: "" };
    throw new Refused({ code: "read-back-differs", facts });
  }
  fitRows(sheet, shape, tableSchemas[name], first, rows.length);
  return readBack(context, name, shape, first, rows);
}

/** Returns whether the table is as it was before; Excel may refuse that too, and then the officer must hear that rows may stand. */
async function takenBack(context: Excel.RequestContext, place: AppendPlace): Promise<boolean> {
  try {
    await takeBack(context, place);
    return true;
  } catch (error) {
    if (refusalOfError(error) === null) {
      throw error;
    }
    return false;
  }
}

/** Empties what this write has put below row `first` and gives the table its old size again: Office.js has no transactions. */
async function takeBack(context: Excel.RequestContext, { table, sheet, shape, first }: AppendPlace): Promise<void> {
  const now = table.getDataBodyRange();
  now.load("rowCount");
  await context.sync();
  const added = now.rowCount - first;
  if (added > 0) {
    sheet.getRangeByIndexes(shape.headerRow + 1 + first, shape.firstColumn, added, shape.columns).clear("Contents");
  }
  resizeTable(sheet, table, shape, shape.rows);
  await context.sync();
}
