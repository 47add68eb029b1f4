import type { CellToWrite, ColumnToWrite } from "./workbook-to-write";

const lineHeight = 15;
/** Excel knows no higher row. */
const highest = 409;

/** Returns the height in points of a row whose long text wraps; null where one line holds everything. A program that shows the file need not work it out. */
export function rowHeight(cells: readonly CellToWrite[], columns: readonly ColumnToWrite[]): number | null {
  const most = Math.max(1, ...columns.map(({ wraps, width }, at) => linesOf(wraps === true ? (cells[at] ?? null) : null, width)));
  return most === 1 ? null : Math.min(most * lineHeight, highest);
}

/** Words that do not fit go to the next line whole. */
function linesOf(cell: CellToWrite, width: number): number {
  if (typeof cell !== "string") {
    return 1;
  }
  return cell.split("\n").reduce((lines, paragraph) => {
    let [used, count] = [0, 1];
    for (const word of paragraph.split(" ")) {
      if (used > 0 && used + 1 + word.length > width) {
        used = 0;
        count += 1;
      }
      used += word.length + (used > 0 ? 1 : 0);
      if (used > width) {
        count += Math.ceil(used / width) - 1;
        used = used % width;
      }
    }
    return lines + count;
  }, 0);
}
