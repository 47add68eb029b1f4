import type { FixedCell, StyleName } from "../../book/schema/sheet-schema";
import { styles } from "../../book/styles";
import { parseAddress } from "./parse-address";

/** Cells of one style in a rectangle: its top left cell, counted from 0, and its rows. */
export interface CellRun {
  readonly row: number;
  readonly column: number;
  readonly style: StyleName;
  readonly rows: readonly (readonly FixedCell[])[];
}

interface Growing extends CellRun {
  readonly rows: FixedCell[][];
}

/** Returns the cells in rectangles of one style, as large as they go: each takes a handful of calls where every cell by itself would take them all. */
export function cellRuns(cells: readonly FixedCell[]): readonly CellRun[] {
  const runs: Growing[] = [];
  const open = new Map<number, Growing>();
  for (const run of rowRuns(cells)) {
    const above = open.get(run.column);
    if (above !== undefined && above.row + above.rows.length === run.row && above.style === run.style && above.rows[0]?.length === run.rows[0]?.length && growsDown(run.style)) {
      above.rows.push(...run.rows);
    } else {
      runs.push(run);
      open.set(run.column, run);
    }
  }
  return runs;
}

/** The rule above a total stands above each row of it. */
function growsDown(style: StyleName): boolean {
  return styles[style].topBorder !== true;
}

function rowRuns(cells: readonly FixedCell[]): readonly Growing[] {
  const placed = cells.map((cell) => ({ cell, ...parseAddress(cell.address) })).sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Growing[] = [];
  for (const { cell, row, column } of placed) {
    const last = runs.at(-1);
    const [first] = last?.rows ?? [];
    if (last !== undefined && first !== undefined && last.row === row && last.style === cell.style && last.column + first.length === column) {
      first.push(cell);
    } else {
      runs.push({ row, column, style: cell.style, rows: [[cell]] });
    }
  }
  return runs;
}
