import type { CellInput } from "../../actions/ports/raw-cell";
import type { WrittenRows } from "../../actions/ports/workbook-port";
import type { TableName } from "../../book/schema/table-name";
import { tableSchemas } from "../../book/table-schemas";
import { fitRows } from "./fit-rows";
import { openTable } from "./open-table";
import { prepareRows } from "./prepare-rows";
import { readBack } from "./read-back";
import { resizeTable } from "./resize-table";
import { rowMatrix } from "./row-matrix";
import { writeSlices } from "./write-slices";

/** Replaces all rows of a table and reads them back. Without rows one blank row stays, as Excel asks. */
export async function rewriteRows(
  context: Excel.RequestContext,
  name: TableName,
  rows: readonly Readonly<Record<string, CellInput>>[],
): Promise<WrittenRows> {
  const { table, sheet, shape } = await openTable(context, name);
  sheet.getRangeByIndexes(shape.headerRow + 1, shape.firstColumn, shape.rows, shape.columns).clear("Contents");
  resizeTable(sheet, table, shape, rows.length);
  if (rows.length > 0) {
    prepareRows(sheet, shape, tableSchemas[name], 0, rows.length);
  }
  await context.sync();
  await writeSlices(context, shape, 0, rowMatrix(tableSchemas[name], shape.headers, rows));
  fitRows(sheet, shape, tableSchemas[name], 0, rows.length);
  return readBack(context, name, shape, 0, rows);
}
