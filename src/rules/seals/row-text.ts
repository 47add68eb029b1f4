import type { Book } from "../model/book";
import { textDigits } from "../text-digits";
import { sealedColumns, type SealedPart } from "./sealed-columns";

/** No cell can hold it, so that no two rows give one text. */
const unitSeparator = "\u001f";

/** Returns what counts of a row as one text: its part, its id and its columns in their fixed order, cents as integers, dates as ISO text. */
export function rowText<Part extends SealedPart>(part: Part, row: Book[Part][number]): string {
  const cells: unknown[] = [part, row.rowId];
  for (const column of sealedColumns[part]) {
    cells.push(row[column]);
  }
  // Joined, a cell that is null is empty text; and so it costs a third of adding text to text.
  return cells.join(unitSeparator);
}

/** Returns the sixteen hexadecimal digits by which a later change of a row shows. */
export function rowFingerprint<Part extends SealedPart>(part: Part, row: Book[Part][number]): string {
  return textDigits(rowText(part, row));
}
