import type { NewSheet } from "../../book/migrations/migration";
import { fillCell, furnishSheet } from "../make/make-sheet";
import { fillEmpty } from "./fill-empty";

/**
 * Adds a sheet, to the right of the one that it comes after, with the tables and cells that it lacks. Its title goes first, so that a
 * sheet that was left half-made is known again.
 */
export async function addSheet(context: Excel.RequestContext, { schema, after }: NewSheet): Promise<void> {
  const { worksheets } = context.workbook;
  const standing = worksheets.getItemOrNullObject(schema.name);
  const before = worksheets.getItemOrNullObject(after);
  before.load("position");
  await context.sync();
  if (standing.isNullObject) {
    const added = worksheets.add(schema.name);
    schema.cells.slice(0, 1).forEach((title) => fillCell(added, title));
    if (!before.isNullObject) {
      added.position = before.position + 1;
    }
    if (schema.hidden) {
      added.visibility = "Hidden";
    }
    await context.sync();
  }
  const sheet = worksheets.getItem(schema.name);
  const tables = schema.tables.map((placed) => ({ placed, table: context.workbook.tables.getItemOrNullObject(placed.schema.name) }));
  await context.sync();
  const missing = tables.filter(({ table }) => table.isNullObject).map(({ placed }) => placed);
  if (missing.length > 0) {
    furnishSheet(sheet, { ...schema, tables: missing });
    await context.sync();
  }
  await fillEmpty(context, sheet, schema.cells);
}
