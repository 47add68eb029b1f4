import { defaultRowHeight } from "../model/sheet-layout";
import type { RangeRef } from "./range-ref";
import { shownText } from "./range-values";
import { mayChange } from "./write-access";

/** Makes columns about as wide as their longest text: 5.5 points a character, which is what Calibri 11 takes on average. */
export function autofitColumns(range: RangeRef): null {
  mayChange(range.sheet);
  const longest = new Map<number, number>();
  range.sheet.grid.visit(range.area, (cell, _, column) => longest.set(column, Math.max(longest.get(column) ?? 0, shownText(range, cell).length)));
  for (const [column, length] of longest) {
    range.sheet.layout.setColumnWidth(column, 1, Math.max(12, length * 5.5 + 7));
  }
  return null;
}

/** Gives rows the height of one line of their largest letter; wrapped text is not measured. */
export function autofitRows(range: RangeRef): null {
  mayChange(range.sheet);
  const tallest = new Map<number, number>();
  range.sheet.grid.visit(range.area, (cell, row) => tallest.set(row, Math.max(tallest.get(row) ?? 0, cell.format.fontSize)));
  for (const [row, size] of tallest) {
    range.sheet.layout.setRowHeight(row, 1, Math.max(defaultRowHeight, size * 1.36));
  }
  return null;
}
