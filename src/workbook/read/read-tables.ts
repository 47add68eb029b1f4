import type { RawTable } from "../../actions/ports/raw-table";
import type { TableName } from "../../book/schema/table-name";
import { readPages } from "./read-pages";
import { askTableShape } from "./table-shape";

/** Reads these tables: one sync for where they stand, then one for each page of each table. */
export async function readTables(context: Excel.RequestContext, names: readonly TableName[]): Promise<ReadonlyMap<TableName, RawTable>> {
  const asked = names.map((name) => ({ name, table: askTableShape(context, name) }));
  await context.sync();
  const tables = new Map<TableName, RawTable>();
  for (const { name, table } of asked) {
    const shape = table.shape();
    if (shape !== null) {
      tables.set(name, { name, headers: shape.headers, ...(await readPages(context, shape, 0, shape.rows)) });
    }
  }
  return tables;
}
