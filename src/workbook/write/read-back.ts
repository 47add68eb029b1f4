import type { WrittenRows } from "../../actions/ports/workbook-port";
import type { TableName } from "../../book/schema/table-name";
import { readPages } from "../read/read-pages";
import { askTableShape, tableShape, type TableShape } from "../read/table-shape";

/** Reads back `count` rows from body row `first` on, where they were written, and counts those that the table holds now. */
export async function readBack(
  context: Excel.RequestContext,
  name: TableName,
  shape: TableShape,
  first: number,
  count: number,
): Promise<WrittenRows> {
  const asked = askTableShape(context, name);
  const [read] = await readPages(context, [{ shape, first, count: Math.max(1, count) }]);
  const now = tableShape(asked);
  const rowCount = now === null ? 0 : Math.max(0, Math.min(count, now.rows - first));
  const rows = (read?.rows ?? []).slice(0, rowCount);
  return { firstRow: first, rowCount, readBack: { name, headers: now?.headers ?? shape.headers, rows, errors: read?.errors ?? new Set() } };
}
