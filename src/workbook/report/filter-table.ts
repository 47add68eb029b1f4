import type { TableName } from "../../book/schema/table-name";
import { openTable } from "../write/open-table";

/** Shows only the rows of a table whose text under a header is one of these values, and brings its sheet into view. */
export async function filterTable(context: Excel.RequestContext, name: TableName, header: string, values: readonly string[]): Promise<void> {
  const { table, sheet } = await openTable(context, name);
  table.columns.getItem(header).filter.applyValuesFilter([...values]);
  sheet.activate();
  await context.sync();
}

/** Shows all rows of a table again; a table that is not there needs nothing. */
export async function clearFilter(context: Excel.RequestContext, name: TableName): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  await context.sync();
  if (!table.isNullObject) {
    table.clearFilters();
    await context.sync();
  }
}
