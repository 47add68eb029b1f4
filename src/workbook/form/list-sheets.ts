import type { SheetOutline } from "../../actions/ports/form-port";
import { tableSchemas } from "../../book/table-schemas";

/** Returns every sheet in its order with its size, in two syncs. */
export async function listSheets(context: Excel.RequestContext): Promise<readonly SheetOutline[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const asked = worksheets.items.map((sheet) => ({ name: sheet.name, used: sheet.getUsedRangeOrNullObject(false), tables: sheet.tables }));
  asked.forEach(({ used, tables }) => {
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    tables.load("items/name");
  });
  await context.sync();
  return asked.map(({ name, used, tables }) => ({
    name,
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    columns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    holdsBook: tables.items.some((table) => Object.hasOwn(tableSchemas, table.name)),
  }));
}
