import type { FigureLine, ListFigure } from "./annex-figures";
import type { FormIndicator } from "./annex-form";
import { cellAt, isEmptyCell } from "./cell-lines";
import { entryAt, entryFor, entryNotFound, isFree, namesLine } from "./fill-entry";
import type { FillEntry } from "./form-fill";
import type { FormGrid, FormPlace } from "./form-grid";

/** A column of a list as the form and the book have it. */
export interface ListColumn {
  readonly indicator: FormIndicator;
  readonly figure: ListFigure;
}

/**
 * Returns what becomes of the cells of one list, column by column. A line goes into the row that names it already, else into the first
 * free one. A filled row that the book does not know stays as it is and is listed "by-hand"; a line for which no row is left is "not-found".
 */
export function planList(grid: FormGrid, columns: readonly ListColumn[]): readonly FillEntry[] {
  const key = columns.find(({ figure }) => figure.column === "key");
  const rows = key === undefined ? new Map<string, number>() : rowsOfLines(grid, columns, key);
  return columns.flatMap((column) => [...planLines(grid, column, rows), ...otherRows(grid, column, new Set(rows.values()))]);
}

/** The row of every line that has one. */
function rowsOfLines(grid: FormGrid, columns: readonly ListColumn[], key: ListColumn): ReadonlyMap<string, number> {
  const { cells } = key.indicator;
  const rows = new Map<string, number>();
  for (const line of key.figure.lines) {
    const named = cells.find(({ row, column }) => namesLine(cellAt(grid, row, column), line.key));
    if (named !== undefined) {
      rows.set(line.key, named.row);
    }
  }
  for (const line of key.figure.lines.filter((one) => !rows.has(one.key) && one.key !== "")) {
    const taken = new Set(rows.values());
    const free = cells.find((place) => !taken.has(place.row) && belongsToList(grid, cells, place) && isFree(cellAt(grid, place.row, place.column), line.key) && isBlankRow(grid, columns, place.row));
    if (free !== undefined) {
      rows.set(line.key, free.row);
    }
  }
  return rows;
}

/**
 * A blank cell below the last one in use looks like any cell of the sheet: only as the first of its list, or where it is a cell for text, is
 * it one of the form.
 */
function belongsToList(grid: FormGrid, cells: readonly FormPlace[], { row, column }: FormPlace): boolean {
  return row < grid.rows.length - 1 || row === cells[0]?.row || cellAt(grid, row, column)?.isText === true;
}

function isBlankRow(grid: FormGrid, columns: readonly ListColumn[], row: number): boolean {
  return columns.every(({ indicator }) => {
    const cell = cellAt(grid, row, indicator.label.column);
    return isEmptyCell(cell) || cell?.formula === true;
  });
}

function planLines(grid: FormGrid, { indicator, figure }: ListColumn, rows: ReadonlyMap<string, number>): readonly FillEntry[] {
  return figure.lines.map((line) => {
    const next = lineValue(figure, line);
    const place = indicator.cells.find(({ row }) => row === rows.get(line.key));
    if (place === undefined) {
      return { ...entryNotFound(indicator.code, next, line.key), text: indicator.text, control: indicator.control };
    }
    return next === null ? entryAt(grid, indicator, place, "by-hand", line.key) : entryFor(grid, indicator, place, next, line.key);
  });
}

/** Returns what a line gives the cell of a column; null where the book has no value for it. */
export function lineValue({ column }: ListFigure, line: FigureLine): number | string | null {
  switch (column) {
    case "key":
      return line.key === "" ? null : line.key;
    case "amount":
      return line.euros;
    case "answer":
      return line.answer;
  }
}

function otherRows(grid: FormGrid, { indicator }: ListColumn, used: ReadonlySet<number>): readonly FillEntry[] {
  const filled = (place: FormPlace): boolean => !used.has(place.row) && !isEmptyCell(cellAt(grid, place.row, place.column));
  return indicator.cells.filter(filled).map((place) => entryAt(grid, indicator, place, "by-hand"));
}
