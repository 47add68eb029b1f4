import type { TableName } from "../../book/schema/table-name";
import { Refused } from "../calls/refused";
import { askTableShape, tableShape, type TableShape } from "../read/table-shape";

/** A table to be written, where it stands, and its sheet. */
export interface OpenTable {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly shape: TableShape;
}

/**
 * Finds a table, in one sync.
 * @throws Refused `obstacle` when there is no such table.
 */
export async function openTable(context: Excel.RequestContext, name: TableName): Promise<OpenTable> {
  const asked = askTableShape(context, name);
  await context.sync();
  const shape = tableShape(asked);
  if (shape === null) {
    throw new Refused({ code: "obstacle", facts: { obstacle: { is: "table-missing", table: name } } });
  }
  return { table: asked.table, sheet: context.workbook.worksheets.getItem(shape.sheetId), shape };
}
