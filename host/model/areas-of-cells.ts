import type { Area } from "./area";

/** A cell, by its row and column. */
interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Cells as few rectangles: runs within a row, joined with equal runs right below. Rectangles come from top to bottom. */
export function areasOfCells(cells: readonly CellAt[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push({ row, column, rows: 1, columns: 1 });
    }
  }
  const open = new Map<string, number>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${String(run.column)}:${String(run.columns)}`;
    const at = open.get(key);
    const above = at === undefined ? undefined : areas[at];
    if (at !== undefined && above?.row !== undefined && above.row + above.rows === run.row) {
      areas[at] = { ...above, rows: above.rows + 1 };
    } else {
      open.set(key, areas.length);
      areas.push(run);
    }
  }
  return areas;
}
