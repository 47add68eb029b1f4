import type { SourceCell } from "../model/source-cell";

/** Returns whether a cell holds a number, a date, or a text of digits without letters, as amounts, dates and codes are written. */
export function isFigure(cell: SourceCell): boolean {
  return typeof cell !== "string" || (/\d/.test(cell) && !/\p{L}/u.test(cell));
}
