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

/** Neighbouring columns that look alike. */
interface Run {
  readonly first: number;
  readonly look: ColumnSchema;
  columns: number;
}

/**
 * Gives the cells of neighbouring table columns their number format and look; null is a column to leave alone. Text columns must be text
 * before a value arrives, or Excel reads "0420" as a number and "=A1" as a formula. Columns that look alike are formatted together: on an
 * import of a hundred thousand rows each request counts.
 */
export function formatColumns(sheet: Excel.Worksheet, { row, column, rows }: BodyCells, columns: readonly (ColumnSchema | null)[]): void {
  for (const { first, look, columns: count } of runsOf(columns)) {
    const cells = sheet.getRangeByIndexes(row, column + first, rows, count);
    cells.numberFormat = sameInAll(columnFormat(look.kind));
    cells.format.verticalAlignment = "Top";
    applyStyle(cells, columnStyle(look));
  }
}

function runsOf(columns: readonly (ColumnSchema | null)[]): readonly Run[] {
  const runs: Run[] = [];
  columns.forEach((column, position) => {
    const last = runs.at(-1);
    if (column === null) {
      return;
    }
    if (last !== undefined && last.first + last.columns === position && lookOf(last.look) === lookOf(column)) {
      last.columns += 1;
    } else {
      runs.push({ first: position, look: column, columns: 1 });
    }
  });
  return runs;
}

function lookOf(column: ColumnSchema): string {
  return JSON.stringify([columnFormat(column.kind), columnStyle(column)]);
}
