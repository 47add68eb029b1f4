import { plainFormat } from "../model/cell-format";
import type { CellPicture } from "./cell-picture";
import { textWidth } from "./painted-font";

const linePixels = 20;
const padding = 8;

/** Height of one line of text in pixels; a plain cell's font gives the height of a plain row. */
function lineHeight(size: number): number {
  return Math.max(linePixels, Math.round((size / plainFormat.fontSize) * linePixels));
}

function linesOf(paragraph: string, cell: CellPicture, width: number): number {
  let [lines, line] = [1, ""];
  for (const word of paragraph.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, cell.look) > width - padding) {
      lines += 1;
      line = word;
    } else {
      line = longer;
    }
  }
  return lines;
}

/** Whether a cell may need a row that is higher than a plain one. */
export function needsHeight({ text, look }: CellPicture): boolean {
  return text !== "" && (look.wrapText || look.fontSize > plainFormat.fontSize);
}

/**
 * Gives the heights in pixels of rows that their contents make higher than plain, as a spreadsheet fits rows whose height
 * nobody set: the largest font, and wrapped text in as many lines as it takes.
 */
export function fittedHeights(cells: readonly CellPicture[], widthOf: (column: number) => number): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const cell of cells) {
    if (!needsHeight(cell)) continue;
    const lines = cell.look.wrapText ? cell.text.split("\n").reduce((sum, part) => sum + linesOf(part, cell, widthOf(cell.column)), 0) : 1;
    const height = lines * lineHeight(cell.look.fontSize);
    if (height > Math.max(linePixels, heights.get(cell.row) ?? 0)) heights.set(cell.row, height);
  }
  return heights;
}
