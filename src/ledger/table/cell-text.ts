import type { SourceCell } from "../model/source-cell";

/** A text written as a formula (="0420"), so that a sheet keeps its zeros. */
const guarded = /^="([^"]*)"$/;

/** Returns what a cell says as text, without space around it: a number in its shortest form ("4300", "0.1"), a date as `YYYY-MM-DD`, empty for none. */
export function cellText(cell: SourceCell): string {
  if (typeof cell === "string") {
    const text = cell.trim();
    return text.startsWith('="') ? text.replace(guarded, "$1").trim() : text;
  }
  return typeof cell === "number" ? String(cell) : cell.date;
}
