import type { SheetSchema } from "../../book/schema/sheet-schema";
import { fillCells } from "../make/fill-cells";
import { makeSheet } from "../make/make-sheet";

/**
 * Makes sheets without tables anew: those that stand with their names are taken away first. All of them stand before any is filled,
 * because their formulas name each other. Excel on the web takes no more than 5 MB at once, so each sheet is filled in a sync of its own.
 */
export async function replaceSheets(context: Excel.RequestContext, schemas: readonly SheetSchema[]): Promise<void> {
  const standing = schemas.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  standing.filter((sheet) => !sheet.isNullObject).forEach((sheet) => sheet.delete());
  const sheets = schemas.map((schema) => ({ schema, sheet: makeSheet(context, schema) }));
  await context.sync();
  for (const { schema, sheet } of sheets) {
    fillCells(sheet, schema.cells);
    await context.sync();
  }
}
