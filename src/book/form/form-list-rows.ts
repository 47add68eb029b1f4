import { cellAt, cellLines, isEmptyCell } from "./cell-lines";
import type { FormBand } from "./form-bands";
import type { FormGrid } from "./form-grid";

/** Words with which something else than a line of a list begins. */
const otherText = /^(?:verstrekker|uitkeringscode|specifieke uitkering|ondertekening|einde|toelichting|totaal)\b/i;

/**
 * Returns the rows of a band in which a list can be filled: from its first value down to the row before `end` (the next band, or the end
 * of the sheet). Where the rows are numbered to the left of the band it has the numbered ones; of a protected sheet those with an
 * unlocked cell in `columns`, and those that hold something.
 */
export function listRows(grid: FormGrid, { stacks, valueRow }: FormBand, columns: readonly number[], end: number): readonly number[] {
  const first = Math.min(...stacks.map(({ label }) => label.column));
  const numbered = numberedRows(grid, first, valueRow, end);
  const rows = numbered ?? rowsUntilOther(grid, valueRow, end, columns);
  return grid.isProtected ? rows.filter((row) => columns.some((column) => isOpen(grid, row, column))) : rows;
}

function isOpen(grid: FormGrid, row: number, column: number): boolean {
  const cell = cellAt(grid, row, column);
  return cell !== undefined && (!cell.locked || !isEmptyCell(cell));
}

/** The rows that are numbered 1, 2, 3 left of the band; null where they are not. */
function numberedRows(grid: FormGrid, first: number, from: number, end: number): readonly number[] | null {
  for (let column = first - 1; column >= 0; column -= 1) {
    const rows: number[] = [];
    while (from + rows.length < end && numberIn(grid, from + rows.length, column) === rows.length + 1) {
      rows.push(from + rows.length);
    }
    if (rows.length > 0) {
      return rows;
    }
  }
  return null;
}

function numberIn(grid: FormGrid, row: number, column: number): number | null {
  const value = cellAt(grid, row, column)?.value;
  return typeof value === "number" ? value : typeof value === "string" && /^\d{1,3}\.?$/.test(value.trim()) ? Number.parseInt(value, 10) : null;
}

function rowsUntilOther(grid: FormGrid, from: number, end: number, columns: readonly number[]): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row < end && !startsOther(grid, row, Math.max(...columns)); row += 1) {
    rows.push(row);
  }
  return rows;
}

function startsOther(grid: FormGrid, row: number, last: number): boolean {
  return Array.from({ length: last + 1 }, (_, column) => cellLines(cellAt(grid, row, column))[0] ?? "").some((line) => otherText.test(line));
}
