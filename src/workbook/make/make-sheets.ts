import type { NamedRangeSchema } from "../../book/schema/named-range-schema";
import type { SheetSchema } from "../../book/schema/sheet-schema";
import { finishTable } from "./finish-table";
import { makeChart } from "./make-chart";
import { fillCell, makeSheet } from "./make-sheet";

/**
 * Makes the sheets in three steps, one sync each: sheets and tables; the names over them; formulas, lists, marks and charts, which use both.
 * When a step fails, what was made is taken away again.
 */
export async function makeSheets(context: Excel.RequestContext, schemas: readonly SheetSchema[], names: readonly NamedRangeSchema[]): Promise<void> {
  try {
    const sheets = schemas.map((schema) => ({ schema, sheet: makeSheet(context, schema) }));
    await context.sync();
    for (const { name, formula } of names) {
      context.workbook.names.add(name, formula);
    }
    await context.sync();
    for (const { schema, sheet } of sheets) {
      schema.tables.forEach((placed) => finishTable(sheet, placed));
      schema.cells.forEach((cell) => fillCell(sheet, cell));
      (schema.charts ?? []).forEach((chart) => makeChart(sheet, chart));
      if (schema.hidden) {
        sheet.visibility = "Hidden";
      }
    }
    await context.sync();
  } catch (error) {
    await takeAway(context, schemas, names);
    throw error;
  }
}

async function takeAway(context: Excel.RequestContext, schemas: readonly SheetSchema[], names: readonly NamedRangeSchema[]): Promise<void> {
  const items = [
    ...names.map(({ name }) => context.workbook.names.getItemOrNullObject(name)),
    ...schemas.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name)),
  ];
  await context.sync();
  items.filter((item) => !item.isNullObject).forEach((item) => item.delete());
  await context.sync();
}
