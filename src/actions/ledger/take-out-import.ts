import { partHeaders } from "../../book/codec/part-headers";
import type { WorkbookPort } from "../ports/workbook-port";
import type { Written } from "../running/written";
import { reviveLines } from "./kept-line-states";

/** Every table that carries import ids. The control totals go last: as long as they stand, the import shows and can be undone once more. */
export const importedTables = ["tblBesteding", "tblBron", "tblGrootboek", "tblImportregel", "tblImport"] as const;

const header = partHeaders.expenditures.importId;

/**
 * Takes every row of an import out of the book, and lets the lines wait again that it had decided. Safe to repeat. Returns the rows taken
 * out of each table, and of those of tblBesteding the sum.
 */
export async function takeOutImport(workbook: WorkbookPort, importId: string): Promise<{ readonly spending: Written; readonly rows: number }> {
  let spending: Written = { rows: 0, cents: 0 };
  let rows = 0;
  for (const table of importedTables) {
    const removed = await workbook.removeRows(table, header, importId);
    rows += removed.rows;
    spending = table === "tblBesteding" ? removed : spending;
  }
  await reviveLines(workbook, importId);
  return { spending, rows };
}
