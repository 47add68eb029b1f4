import type { Grid } from "./grid";
import { readOdsGrids } from "./ods/read-ods-grids";
import { readXlsxGrids } from "./read-xlsx-grids";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { readDirectory } from "./zip/read-directory";

/**
 * Returns all sheets of an .xlsx or .ods file, told apart by what is in it, with the values that the file holds. A number that the sheet
 * shows with leading zeros ("0420") comes as that text, because it is a code.
 * @throws UnreadableWorkbook for bytes that are neither.
 */
export async function readGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  const entries = readDirectory(bytes);
  if (entries === null) {
    throw new UnreadableWorkbook("not-a-workbook");
  }
  const content = entries.find(({ name }) => name === "content.xml");
  return content === undefined ? readXlsxGrids(bytes) : readOdsGrids(bytes, content);
}
