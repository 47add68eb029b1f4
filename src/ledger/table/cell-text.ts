import type { SourceCell } from "../model/source-cell";

/** Returns what a cell says as text, without space around it: a number in its shortest form ("4300", "0.1"), a date as `YYYY-MM-DD`, empty for none. */
export function cellText(cell: SourceCell): string {
  if (typeof cell === "string") {
    return cell.trim();
  }
  return typeof cell === "number" ? String(cell) : cell.date;
}
