import type { CellValue } from "../../actions/ports/raw-cell";
import { filledRows } from "../../book/codec/filled-rows";
import type { TableName } from "../../book/schema/table-name";
import { Refused } from "../calls/refused";
import { readPages } from "../read/read-pages";
import { askTableShape, tableShape, type TableShape } from "../read/table-shape";
import type { OpenTable } from "./open-table";

/** A table that rows are to be added to, and the body row where the first goes. */
export interface AppendPlace extends OpenTable {
  readonly first: number;
}

const window = 50;

/**
 * Finds out in one sync where rows can be appended: where the table stands, whether its last row is blank, and whether the cells
 * that it will grow into are free. Only a blank last row costs a second sync, to look further up.
 * @throws Refused `table-missing` or `cells-below`.
 */
export async function openForAppend(context: Excel.RequestContext, name: TableName, count: number): Promise<AppendPlace> {
  const asked = askTableShape(context, name);
  const { table, body } = asked;
  const last = body.getLastRow();
  const below = last.getOffsetRange(1, 0).getResizedRange(count - 1, 0).getUsedRangeOrNullObject(true);
  last.load("values");
  below.load("rowIndex,rowCount");
  await context.sync();
  const shape = tableShape(asked);
  if (shape === null) {
    throw new Refused({ code: "obstacle", facts: { obstacle: { is: "table-missing", table: name } } });
  }
  const first = isBlank(name, shape, last.values as CellValue[][]) ? await filledAbove(context, name, shape, shape.rows - 1) : shape.rows;
  const bottom = shape.headerRow + first + count;
  const near = below.isNullObject ? 0 : Math.min(bottom + 1, below.rowIndex + below.rowCount) - below.rowIndex;
  if (near > 0 && (await holdsValues(context, shape, below.rowIndex, near))) {
    throw new Refused({ code: "obstacle", facts: { obstacle: { is: "cells-below", table: name } } });
  }
  return { table, sheet: context.workbook.worksheets.getItem(shape.sheetId), shape, first };
}

/** A used range may span rows that only a table beside this one fills, so the cells themselves decide. */
async function holdsValues(context: Excel.RequestContext, shape: TableShape, row: number, count: number): Promise<boolean> {
  const [read] = await readPages(context, [{ shape, first: row - shape.headerRow - 1, count }]);
  return (read?.rows ?? []).some((cells) => cells.some((value) => value !== ""));
}

function isBlank(name: TableName, { headers }: TableShape, rows: readonly (readonly CellValue[])[]): boolean {
  return filledRows({ name, headers, rows, errors: new Set() }) === 0;
}

/** Returns how many of the first `until` body rows count, looking up until a row that is not blank. */
async function filledAbove(context: Excel.RequestContext, name: TableName, shape: TableShape, until: number): Promise<number> {
  for (let end = until; end > 0; end -= window) {
    const first = Math.max(0, end - window);
    const [read] = await readPages(context, [{ shape, first, count: end - first }]);
    const filled = filledRows({ name, headers: shape.headers, rows: read?.rows ?? [], errors: new Set() });
    if (filled > 0) {
      return first + filled;
    }
  }
  return 0;
}
