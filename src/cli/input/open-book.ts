import type { OpenedBook } from "./opened-book";
import { openJsonBook } from "./open-json-book";
import { openWorkbook } from "./open-workbook";
import { readBytes } from "./read-bytes";

/** The first bytes of a zip file, which every .xlsx is, and of an old or encrypted file of Excel. */
const beginnings = [
  [0x50, 0x4b],
  [0xd0, 0xcf],
];

/**
 * Returns the book in a file: the add-in's workbook, or a book as JSON. The bytes say which, not the name.
 * @throws Unusable when it is neither.
 */
export async function openBook(file: string): Promise<OpenedBook> {
  const bytes = await readBytes(file);
  const isWorkbook = /\.xls[xmb]?$/i.test(file) || beginnings.some((beginning) => beginning.every((byte, at) => bytes[at] === byte));
  return isWorkbook ? openWorkbook(file, bytes) : openJsonBook(file, bytes);
}
