import type { Obstacle } from "../../actions/ports/obstacle";
import type { TableName } from "../../book/schema/table-name";
import { tableSchemas } from "../../book/table-schemas";
import { askTableShape, tableShape } from "./table-shape";

/**
 * Returns what stands in the way of writing rows to a table, in one sync. An active filter does: Excel puts values written across
 * hidden rows in the wrong rows.
 */
export async function findObstacle(context: Excel.RequestContext, name: TableName): Promise<Obstacle | null> {
  const asked = askTableShape(context, name);
  const { table } = asked;
  table.autoFilter.load("isDataFiltered");
  table.worksheet.load("name");
  table.worksheet.protection.load("protected");
  await context.sync();
  const shape = tableShape(asked);
  if (shape === null) {
    return { is: "table-missing", table: name };
  }
  const missing = tableSchemas[name].columns.find((column) => !shape.headers.includes(column.header));
  if (missing !== undefined) {
    return { is: "column-missing", table: name, column: missing.header };
  }
  if (table.worksheet.protection.protected) {
    return { is: "sheet-protected", sheet: table.worksheet.name };
  }
  return table.autoFilter.isDataFiltered ? { is: "filter-active", table: name } : null;
}
