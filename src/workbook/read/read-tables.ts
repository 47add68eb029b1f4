import type { RawTable } from "../../actions/ports/raw-table";
import type { TableName } from "../../book/schema/table-name";
import { readPages } from "./read-pages";
import type { TablePlaces } from "./table-places";
import { askTableShape, tableShape } from "./table-shape";

/** Reads these tables and remembers where they stand: one sync for that, then one for each page of each table. */
export async function readTables(
  context: Excel.RequestContext,
  places: TablePlaces,
  names: readonly TableName[],
): Promise<ReadonlyMap<TableName, RawTable>> {
  const all = names.map((name) => ({ name, asked: askTableShape(context, name) }));
  await context.sync();
  const tables = new Map<TableName, RawTable>();
  for (const { name, asked } of all) {
    const shape = tableShape(asked);
    places.note(name, shape?.sheetId ?? null);
    if (shape !== null) {
      tables.set(name, { name, headers: shape.headers, ...(await readPages(context, shape, 0, shape.rows)) });
    }
  }
  return tables;
}
