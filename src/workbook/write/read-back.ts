import type { CellInput, CellValue } from "../../actions/ports/raw-cell";
import type { WrittenRows } from "../../actions/ports/workbook-port";
import { sumAmounts } from "../../book/codec/sum-amounts";
import type { TableName } from "../../book/schema/table-name";
import { readPages } from "../read/read-pages";
import { askTableShape, tableShape, type TableShape } from "../read/table-shape";

/**
 * Reads back from body row `first` on what was written there: how many of the rows the table holds now under the row id that they were
 * written with, and what they come to. The columns of row id and amount alone are read: all else is read when the book is.
 */
export async function readBack(
  context: Excel.RequestContext,
  name: TableName,
  shape: TableShape,
  first: number,
  written: readonly Readonly<Record<string, CellInput>>[],
): Promise<WrittenRows> {
  const asked = askTableShape(context, name);
  const [ids = null, amounts = null] = await readColumns(context, shape, ["Rij-id", "Bedrag"], first, Math.max(1, written.length));
  const now = tableShape(asked);
  const held = written.slice(0, Math.max(0, (now?.rows ?? 0) - first));
  const rows = ids === null ? held.length : held.filter((row, index) => ids[index] === (row["Rij-id"] ?? "")).length;
  return { firstRow: first, rows, cents: amounts === null ? 0 : sumAmounts(amounts.slice(0, held.length)) };
}

/** The cells of each of these columns, in the order asked; null for one that the table does not have. */
async function readColumns(context: Excel.RequestContext, shape: TableShape, headers: readonly string[], first: number, count: number): Promise<readonly (readonly CellValue[] | null)[]> {
  const positions = headers.map((header) => shape.headers.indexOf(header)).filter((position) => position >= 0);
  const columns = positions.map((position) => ({ shape: { ...shape, firstColumn: shape.firstColumn + position, columns: 1 }, first, count }));
  const read = await readPages(context, columns);
  const cells = new Map(positions.map((position, index) => [shape.headers[position], (read[index]?.rows ?? []).map(([value = ""]) => value)]));
  return headers.map((header) => cells.get(header) ?? null);
}
