import type { TableName } from "../book/schema/table-name";
import { openTable } from "./write/open-table";

/** Brings a cell of a table into view and selects it; without header, the row. */
export async function goTo(context: Excel.RequestContext, name: TableName, row: number, header: string | null): Promise<void> {
  const { sheet, shape } = await openTable(context, name);
  const position = header === null ? -1 : shape.headers.indexOf(header);
  const top = shape.headerRow + 1 + row;
  const cells =
    position < 0
      ? sheet.getRangeByIndexes(top, shape.firstColumn, 1, shape.columns)
      : sheet.getRangeByIndexes(top, shape.firstColumn + position, 1, 1);
  sheet.activate();
  cells.select();
  await context.sync();
}
