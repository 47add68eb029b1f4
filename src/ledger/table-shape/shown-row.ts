import type { SourceCell } from "../model/source-cell";
import { cellText } from "../table/cell-text";

const longest = 80;

/** Returns what a row says on one line, shortened to 80 characters. */
export function shownRow(cells: readonly SourceCell[]): string {
  const text = cells.map(cellText).filter((cell) => cell !== "").join(" ").replace(/\s+/g, " ");
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
