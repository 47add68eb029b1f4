import type { BookRow } from "../../rules/model/book-row";
import type { PartTable } from "./part-table";

/** The columns of a table in which a row holds something, with a line that names the others; without a line where there are none. */
export interface FilledTable extends PartTable {
  readonly leftOut: readonly string[];
}

/** Returns a table without the columns in which none of these rows holds anything; those with a sum, and those of a table without rows, stay. */
export function filledColumns(table: PartTable, rows: readonly BookRow[]): FilledTable {
  const cells = rows.map(table.cells);
  const kept = table.columns.map(({ total }, at) => rows.length === 0 || total !== undefined || cells.some((row) => (row[at] ?? null) !== null));
  const empty = table.columns.flatMap(({ header }, at) => (kept[at] === true ? [] : [header]));
  return {
    columns: table.columns.filter((_, at) => kept[at]),
    cells: (row) => table.cells(row).filter((_, at) => kept[at]),
    leftOut: empty.length === 0 ? [] : [`Kolommen waarin geen regel iets heeft, staan er niet: ${empty.join(", ")}.`],
  };
}
