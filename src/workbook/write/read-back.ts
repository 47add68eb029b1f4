import type { RawTable } from "../../actions/ports/raw-table";
import type { WrittenRows } from "../../actions/ports/workbook-port";
import type { TableName } from "../../book/schema/table-name";
import { readPages } from "../read/read-pages";
import { openTable } from "./open-table";

/** Reads back `count` rows from body row `first` on, as far as the table has them; where it stands and its size are asked anew. */
export async function readBack(context: Excel.RequestContext, name: TableName, first: number, count: number): Promise<WrittenRows> {
  const { shape } = await openTable(context, name);
  const present = Math.max(0, Math.min(count, shape.rows - first));
  const read = await readPages(context, shape, first, present);
  const table: RawTable = { name, headers: shape.headers, ...read };
  return { firstRow: first, rowCount: present, readBack: table };
}
