import type { RejectionCode } from "../model/rejected-line";
import { isBlank } from "./is-blank";
import type { RawRow } from "./raw-row";
import type { TableRows } from "./table-rows";

type Wrong = Extract<RejectionCode, "broken-quotes" | "cell-count">;

/**
 * Returns what tells whether a row is broken: its quotes, or its number of cells. Cells that are missing at the end are empty ones that were not
 * written; a lone cell in a table of more than two is a piece of another line, and so may be a last line without its end.
 */
export function wrongRow(bookings: readonly RawRow[], headerWidth: number, { widthsMatter, unended, rows }: TableRows): (row: RawRow) => Wrong | null {
  const sound = bookings.filter(({ brokenQuotes }) => !brokenQuotes);
  const usual = usualWidth(sound);
  const width = Math.max(headerWidth, usual);
  const last = rows.at(-1);
  const cutOff = unended && last !== undefined && last.cells.length < usual && sound.every((row) => row === last || row.cells.length >= usual);
  return (row) => {
    if (row.brokenQuotes) {
      return "broken-quotes";
    }
    if (!widthsMatter) {
      return null;
    }
    const tooLong = row.cells.slice(width).some((cell) => !isBlank(cell));
    const lone = row.cells.length === 1 && width > 2;
    return tooLong || lone || (cutOff && row === last) ? "cell-count" : null;
  };
}

/** The number of cells that most rows have; the larger one where two are as common. */
function usualWidth(rows: readonly RawRow[]): number {
  const counts = new Map<number, number>();
  rows.forEach(({ cells }) => counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1));
  return [...counts].reduce((best, [width, count]) => (count > best.count || (count === best.count && width > best.width) ? { width, count } : best), { width: 0, count: 0 }).width;
}
