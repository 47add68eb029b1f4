import type { TableShape } from "../read/table-shape";

/** Gives the table this many body rows (at least one: Excel has no table without). Cells that fall out of it keep their content. */
export function resizeTable(sheet: Excel.Worksheet, table: Excel.Table, shape: TableShape, rows: number): void {
  table.resize(sheet.getRangeByIndexes(shape.headerRow, shape.firstColumn, 1 + Math.max(1, rows), shape.columns));
}
