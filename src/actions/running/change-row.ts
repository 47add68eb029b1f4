import type { TableName } from "../../book/schema/table-name";
import type { WorkbookPort } from "../ports/workbook-port";
import type { TableRow } from "./written";

/**
 * Changes cells of one row of a table, by header and in their order, and reads them back. Returns 1 when all of them stand there now, else
 * 0. The other cells of the row stay as they are.
 */
export async function changeRow(workbook: WorkbookPort, table: TableName, row: number, cells: TableRow): Promise<0 | 1> {
  for (const [header, value] of Object.entries(cells)) {
    await workbook.writeColumn(table, header, row, [value]);
  }
  const read = (await workbook.readTables([table])).get(table);
  const stands = Object.entries(cells).every(([header, value]) => read?.rows[row]?.[read.headers.indexOf(header)] === value);
  return stands ? 1 : 0;
}
