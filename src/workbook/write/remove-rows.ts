import type { CellValue } from "../../actions/ports/raw-cell";
import type { RemovedRows } from "../../actions/ports/workbook-port";
import { sumAmounts } from "../../book/codec/sum-amounts";
import type { TableName } from "../../book/schema/table-name";
import { tableSchemas } from "../../book/table-schemas";
import { Refused } from "../calls/refused";
import { readPages } from "../read/read-pages";
import type { TableShape } from "../read/table-shape";
import { openTable } from "./open-table";
import { rowRuns, type RowRun } from "./row-runs";

/** So many deletions are one request of some 300 kB, which Excel on the web takes within its time. */
const runsPerSync = 500;

/**
 * Takes out the rows whose text under `header` is `value`. The cells of the table are deleted upwards, in runs from the bottom: what
 * officers typed in other rows is never written anew, for values alone would lose their formulas and turn text into dates.
 * @throws Refused `obstacle` when the table or the column is not there, `read-back-differs` when rows are left or missing afterwards.
 */
export async function removeRows(context: Excel.RequestContext, name: TableName, header: string, value: string): Promise<RemovedRows> {
  const { sheet, shape } = await openTable(context, name);
  const rows = await readAll(context, shape);
  const positions = positionsOf(name, shape, rows, header, value);
  if (positions.length === 0) {
    return { rows: 0, cents: 0 };
  }
  const all = positions.length === shape.rows;
  await deleteRuns(context, sheet, shape, rowRuns(all ? positions.slice(1) : positions));
  if (all) {
    emptyRow(sheet, name, shape);
    await context.sync();
  }
  await lookBack(context, name, header, value, shape.rows - positions.length);
  const amount = shape.headers.indexOf("Bedrag");
  return { rows: positions.length, cents: amount < 0 ? 0 : sumAmounts(positions.map((position) => rows[position]?.[amount] ?? "")) };
}

async function readAll(context: Excel.RequestContext, shape: TableShape): Promise<readonly (readonly CellValue[])[]> {
  const [read] = await readPages(context, [{ shape, first: 0, count: shape.rows }]);
  return read?.rows ?? [];
}

function positionsOf(name: TableName, { headers }: TableShape, rows: readonly (readonly CellValue[])[], header: string, value: string): number[] {
  const column = headers.indexOf(header);
  if (column < 0) {
    throw new Refused({ code: "obstacle", facts: { obstacle: { is: "column-missing", table: name, column: header } } });
  }
  return rows.flatMap((row, position) => (String(row[column] ?? "") === value ? [position] : []));
}

async function deleteRuns(context: Excel.RequestContext, sheet: Excel.Worksheet, shape: TableShape, runs: readonly RowRun[]): Promise<void> {
  // From the bottom, so that what is deleted moves no run that is still to come.
  const fromBottom = [...runs].reverse();
  for (let begin = 0; begin < fromBottom.length; begin += runsPerSync) {
    context.application.suspendApiCalculationUntilNextSync();
    for (const { first, count } of fromBottom.slice(begin, begin + runsPerSync)) {
      sheet.getRangeByIndexes(shape.headerRow + 1 + first, shape.firstColumn, count, shape.columns).delete("Up");
    }
    await context.sync();
  }
}

/** Excel has no table without a row: the one that stays is emptied, but for what is calculated. */
function emptyRow(sheet: Excel.Worksheet, name: TableName, shape: TableShape): void {
  const calculated = new Set(tableSchemas[name].columns.filter(({ formula }) => formula !== undefined).map(({ header }) => header));
  shape.headers.forEach((header, position) => {
    if (!calculated.has(header)) {
      sheet.getRangeByIndexes(shape.headerRow + 1, shape.firstColumn + position, 1, 1).clear("Contents");
    }
  });
}

async function lookBack(context: Excel.RequestContext, name: TableName, header: string, value: string, expected: number): Promise<void> {
  const { shape } = await openTable(context, name);
  const left = positionsOf(name, shape, await readAll(context, shape), header, value);
  if (left.length > 0 || shape.rows !== Math.max(1, expected)) {
    const facts = { table: name, expectedRows: expected, foundRows: shape.rows, journalId: "" };
    throw new Refused({ code: "read-back-differs", facts });
  }
}
