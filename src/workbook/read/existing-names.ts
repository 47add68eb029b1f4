import { tableSchemas } from "../../book/table-schemas";

/** The names of all sheets and of all tables with a name of ours, in one sync. */
export async function existingNames(context: Excel.RequestContext): Promise<{ readonly sheets: readonly string[]; readonly tables: readonly string[] }> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  await context.sync();
  const ours = new Set(Object.keys(tableSchemas).map((name) => name.toLowerCase()));
  return {
    sheets: worksheets.items.map((sheet) => sheet.name),
    tables: tables.items.map((table) => table.name).filter((name) => ours.has(name.toLowerCase())),
  };
}
