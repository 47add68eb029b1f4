import type { Area } from "./area";
import type { Cell, CellContent } from "./cell";
import { translateFormula } from "./formula-references";
import type { CellEdit, Worksheet } from "./worksheet";

/**
 * Puts rows of an area in another order: row `from[i]` comes to stand where row `rows[i]` is. Cells move with their formats,
 * but borders stay where they are; references of formulas follow as when cells are copied.
 */
export function sortRows(sheet: Worksheet, area: Area, rows: readonly number[], from: readonly number[]): void {
  const moves = rows.flatMap((row, at) => {
    const source = from[at] ?? row;
    return source === row ? [] : columnsOf(area).map((column) => ({ row, column, down: row - source, cell: sheet.cell(source, column) }));
  });
  if (moves.length === 0) {
    return;
  }
  for (const { row, column, cell } of moves) {
    const standing = sheet.cell(row, column);
    sheet.grid.set(row, column, { ...standing, format: { ...cell.format, borders: standing.format.borders } });
  }
  sheet.put(moves.map(({ row, column, down, cell }): CellEdit => ({ row, column, content: moved(cell, down) })), area);
  for (const { row, column, cell } of moves.filter((move) => move.cell.formula !== null)) {
    // Until it is calculated a formula keeps the result that it had.
    sheet.grid.set(row, column, { ...sheet.cell(row, column), value: cell.value });
  }
  sheet.sorted(area);
}

function columnsOf({ column, columns }: Area): readonly number[] {
  return Array.from({ length: columns }, (_, at) => column + at);
}

function moved({ formula, value, quoted }: Cell, down: number): CellContent {
  return formula === null ? { value, quoted } : { formula: translateFormula(formula, down, 0) };
}
