import type { ColumnSchema } from "../../book/schema/table-schema";
import { columnFormat, columnStyle } from "../../book/styles";
import { sameInAll } from "../write/same-in-all";
import { applyStyle } from "./apply-style";

/**
 * Gives the cells of a table column their number format and look. Text columns must be text before a value arrives, or Excel
 * reads "0420" as a number and "=A1" as a formula.
 */
export function formatCells(cells: Excel.Range, column: ColumnSchema): void {
  cells.numberFormat = sameInAll(columnFormat(column.kind));
  cells.format.verticalAlignment = "Top";
  applyStyle(cells, columnStyle(column));
}
