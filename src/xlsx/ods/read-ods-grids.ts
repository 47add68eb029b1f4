import type { Grid } from "../grid";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { unpackEntry } from "../zip/unpack-entry";
import type { ZipEntry } from "../zip/zip-entry";
import { parseContent } from "./parse-content";

/**
 * Returns all sheets of an .ods file. Not read through hucre: its reader leaves out rows that are repeated on every printed page and rows
 * that are grouped, so that lines of a ledger would be lost without a word.
 * @throws UnreadableWorkbook for content that is no spreadsheet.
 */
export async function readOdsGrids(bytes: Uint8Array, content: ZipEntry): Promise<readonly Grid[]> {
  const text = new TextDecoder().decode(await unpackEntry(bytes, content));
  const grids = parseContent(text);
  if (grids === null) {
    throw new UnreadableWorkbook("not-a-workbook");
  }
  return grids;
}
