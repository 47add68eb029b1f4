import type { ColumnSchema } from "../../book/schema/table-schema";
import { columnFormat, columnStyle } from "../../book/styles";
import { sameInAll } from "../write/same-in-all";
import { applyStyle } from "./apply-style";

/** Body cells of a table: where they begin, and how many rows there are. Rows and columns count from 0. */
export interface BodyCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** Neighbouring columns of which one thing is the same. */
interface Run {
  readonly first: number;
  readonly like: ColumnSchema;
  readonly same: string;
  columns: number;
}

/**
 * Gives the cells of neighbouring table columns their number format and look; null is a column to leave alone. Text columns must be text
 * before a value arrives, or Excel reads "0420" as a number and "=A1" as a formula. What neighbours have in common is set for them together: over
 * the rows of a large import each request counts.
 */
export function formatColumns(sheet: Excel.Worksheet, { row, column, rows }: BodyCells, columns: readonly (ColumnSchema | null)[]): void {
  const cellsOf = ({ first, columns: count }: Run): Excel.Range => sheet.getRangeByIndexes(row, column + first, rows, count);
  for (const run of runsOf(columns, ({ kind }) => columnFormat(kind))) {
    cellsOf(run).numberFormat = sameInAll(run.same);
  }
  for (const run of runsOf(columns, () => "")) {
    cellsOf(run).format.verticalAlignment = "Top";
  }
  for (const run of runsOf(columns, (like) => JSON.stringify(columnStyle(like)))) {
    applyStyle(cellsOf(run), columnStyle(run.like));
  }
}

function runsOf(columns: readonly (ColumnSchema | null)[], sameOf: (column: ColumnSchema) => string): readonly Run[] {
  const runs: Run[] = [];
  columns.forEach((column, position) => {
    if (column === null) {
      return;
    }
    const last = runs.at(-1);
    const same = sameOf(column);
    if (last?.same === same && last.first + last.columns === position) {
      last.columns += 1;
    } else {
      runs.push({ first: position, like: column, same, columns: 1 });
    }
  });
  return runs;
}
