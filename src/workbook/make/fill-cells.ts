import type { FixedCell } from "../../book/schema/sheet-schema";
import { styles } from "../../book/styles";
import { guardText } from "../write/guard-text";
import { applyStyle } from "./apply-style";
import { cellRuns, type CellRun } from "./cell-runs";

/** Fills fixed cells of a sheet, their format first, so that text stays text; cells beside and below each other that look alike go together. */
export function fillCells(sheet: Excel.Worksheet, cells: readonly FixedCell[]): void {
  cellRuns(cells).forEach((run) => fillRun(sheet, run));
}

function fillRun(sheet: Excel.Worksheet, { row, column, style, rows }: CellRun): void {
  const width = rows[0]?.length ?? 0;
  const range = sheet.getRangeByIndexes(row, column, rows.length, width);
  const look = styles[style];
  if (look.numberFormat !== undefined) {
    range.numberFormat = rows.map((cells) => cells.map(() => look.numberFormat));
  }
  applyStyle(range, look);
  if (rows.some((cells) => cells.some(({ content }) => content !== ""))) {
    range.formulas = rows.map((cells) => cells.map(written));
  }
}

/** Text that must stay text gets the apostrophe that Excel takes away again, also where it looks like a number or a date. */
function written({ content, literal }: FixedCell): string | number {
  if (typeof content === "number" || literal !== true) {
    return content;
  }
  return /^[\s\d.,]/u.test(content) || /^(waar|onwaar|true|false)$/iu.test(content) ? `'${content}` : guardText(content);
}
