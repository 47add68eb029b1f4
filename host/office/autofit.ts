import type { Cell } from "../model/cell";
import { defaultColumnWidth, defaultRowHeight } from "../model/sheet-layout";
import type { RangeRef } from "./range-ref";
import { shownText } from "./range-values";
import { mayChange } from "./write-access";

/** Makes columns about as wide as their longest text: 5.5 points a character, which is what Calibri 11 takes on average. */
export function autofitColumns(range: RangeRef): null {
  mayChange(range.sheet, "allowFormatColumns");
  const longest = new Map<number, number>();
  range.sheet.grid.visit(range.area, (cell, _, column) => longest.set(column, Math.max(longest.get(column) ?? 0, shownText(range, cell).length)));
  for (const [column, length] of longest) {
    range.sheet.layout.setColumnWidth(column, 1, Math.max(12, length * 5.5 + 7));
  }
  return null;
}

/** Gives rows the height of their largest letter times the lines of their wrapped text, at 5.5 points a character. */
export function autofitRows(range: RangeRef): null {
  mayChange(range.sheet, "allowFormatRows");
  const tallest = new Map<number, number>();
  range.sheet.grid.visit(range.area, (cell, row, column) => {
    const height = cell.format.fontSize * 1.36 * (cell.format.wrapText ? linesOf(range, cell, column) : 1);
    tallest.set(row, Math.max(tallest.get(row) ?? 0, height));
  });
  for (const [row, height] of tallest) {
    range.sheet.layout.setRowHeight(row, 1, Math.max(defaultRowHeight, height));
  }
  return null;
}

function linesOf(range: RangeRef, cell: Cell, column: number): number {
  const width = range.sheet.layout.columnWidths.get(column) ?? defaultColumnWidth;
  const perLine = Math.max(1, Math.floor((width - 7 - cell.format.indent * 6) / 5.5));
  return shownText(range, cell)
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
