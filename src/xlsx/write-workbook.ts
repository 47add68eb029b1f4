import { writeXlsx } from "./hucre-door";
import { laidOutSheet, type LaidOutSheet } from "./laid-out-sheet";
import type { WorkbookToWrite } from "./workbook-to-write";

/**
 * Returns an .xlsx file with these sheets; the same content gives the same bytes.
 * @throws RangeError when a formula names a column that its table does not have.
 */
export async function writeWorkbook({ title, footer, madeAt, sheets }: WorkbookToWrite): Promise<Uint8Array> {
  const moment = new Date(madeAt);
  const laidOut = sheets.map((sheet) => laidOutSheet(sheet, footer));
  return writeXlsx({
    sheets: laidOut.map(({ sheet }) => sheet),
    properties: { title, creator: "Bestedingsboek", created: moment, modified: moment },
    namedRanges: laidOut.map(printTitles),
  });
}

/** As a name of our own: hucre writes the name of a sheet with a space without its quotation marks. */
function printTitles({ sheet: { name }, titleRows: [first, last] }: LaidOutSheet): { readonly name: string; readonly range: string; readonly scope: string } {
  return { name: "_xlnm.Print_Titles", range: `'${name.replaceAll("'", "''")}'!$${first}:$${last}`, scope: name };
}
