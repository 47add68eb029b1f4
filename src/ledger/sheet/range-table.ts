import { tableArea } from "../../xlsx/table-area";
import type { SourceCell } from "../model/source-cell";
import type { SourceTable } from "../model/source-table";
import { buildTable } from "../table-shape/build-table";

/**
 * Returns the table in a range that was selected in the workbook; null where it has no header in its first 30 rows. `address` is as Excel gives it
 * ("Blad1!B5:H90"); lines are rows of its sheet. A date must come as a date: its bare serial number stays a number.
 */
export function rangeTable(address: string, rows: readonly (readonly (SourceCell | boolean)[])[]): SourceTable | null {
  const area = tableArea(address.slice(address.lastIndexOf("!") + 1));
  const firstRow = (area?.top ?? 0) + 1;
  const shape = buildTable({
    rows: rows.map((cells, at) => ({ line: firstRow + at, cells: cells.map(cellOf), brokenQuotes: false })),
    widthsMatter: false,
    unended: false,
    firstColumn: area?.left ?? 0,
  });
  return shape === null ? null : { kind: "range", name: address, ...shape, text: null };
}

function cellOf(cell: SourceCell | boolean): SourceCell {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
}
