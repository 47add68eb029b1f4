import type { CellInput } from "../../actions/ports/raw-cell";
import type { TableName } from "../../book/schema/table-name";
import { Refused } from "../calls/refused";
import { guardText } from "./guard-text";
import { openTable } from "./open-table";
import { slices, type Slice } from "./slices";

/**
 * Writes one column of consecutive rows, in slices.
 * @throws Refused `obstacle` when the table has no such column.
 */
export async function writeColumn(
  context: Excel.RequestContext,
  name: TableName,
  header: string,
  firstRow: number,
  values: readonly CellInput[],
): Promise<void> {
  const { sheet, shape } = await openTable(context, name);
  const position = shape.headers.indexOf(header);
  if (position < 0) {
    throw new Refused({ code: "obstacle", facts: { obstacle: { is: "column-missing", table: name, column: header } } });
  }
  for (const slice of slices(values.map((value) => [typeof value === "string" ? guardText(value) : value]))) {
    const top = shape.headerRow + 1 + firstRow + slice.first;
    await writeRange(context, sheet.getRangeByIndexes(top, shape.firstColumn + position, slice.rows.length, 1), slice);
  }
}

async function writeRange(context: Excel.RequestContext, range: Excel.Range, slice: Slice): Promise<void> {
  range.values = slice.rows;
  await context.sync();
}
