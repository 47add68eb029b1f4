import type { Obstacle } from "../../actions/ports/obstacle";
import type { TableName } from "../../book/schema/table-name";
import { isSince } from "../../book/schema/is-since";
import { tableSchemas } from "../../book/table-schemas";
import { askTableShape, tableShape, type AskedTable } from "./table-shape";

/**
 * Returns what stands in the way of writing rows to these tables, the first that is found, in one sync. An active filter does: Excel
 * puts values written across hidden rows in the wrong rows.
 */
export async function findObstacle(context: Excel.RequestContext, names: readonly TableName[]): Promise<Obstacle | null> {
  const all = names.map((name) => ({ name, asked: ask(context, name) }));
  await context.sync();
  return all.map(({ name, asked }) => obstacleOf(name, asked)).find((obstacle) => obstacle !== null) ?? null;
}

function ask(context: Excel.RequestContext, name: TableName): AskedTable {
  const asked = askTableShape(context, name);
  asked.table.autoFilter.load("isDataFiltered");
  asked.table.worksheet.load("name");
  asked.table.worksheet.protection.load("protected");
  return asked;
}

function obstacleOf(name: TableName, asked: AskedTable): Obstacle | null {
  const shape = tableShape(asked);
  if (shape === null) {
    return { is: "table-missing", table: name };
  }
  // A column of a later version is missing from a book that was not brought up to date; a row that needs it is refused when it comes.
  const missing = tableSchemas[name].columns.find((column) => isSince(column, 1) && !shape.headers.includes(column.header));
  if (missing !== undefined) {
    return { is: "column-missing", table: name, column: missing.header };
  }
  const { worksheet, autoFilter } = asked.table;
  if (worksheet.protection.protected) {
    return { is: "sheet-protected", sheet: worksheet.name };
  }
  return autoFilter.isDataFiltered ? { is: "filter-active", table: name } : null;
}
