import type { NewSheet } from "../../book/migrations/migration";
import { Refused } from "../calls/refused";

/**
 * Looks whether the names of new sheets are free. A sheet that an earlier run of the migration made is ours: it is empty, has our title,
 * or holds one of our tables.
 * @throws Refused `names-taken`.
 */
export async function refuseTaken(context: Excel.RequestContext, sheets: readonly NewSheet[]): Promise<void> {
  if (sheets.length === 0) {
    return;
  }
  const asked = sheets.map(({ schema }) => ask(context, schema.name));
  await context.sync();
  const standing = asked.filter(({ sheet }) => !sheet.isNullObject);
  standing.forEach(({ title }) => title.load("values"));
  standing.forEach(({ sheet }) => sheet.tables.load("items/name"));
  await context.sync();
  const taken = sheets.filter(({ schema }, index) => {
    const found = asked[index];
    return found !== undefined && standing.includes(found) && !isOurs(found, schema);
  });
  if (taken.length > 0) {
    throw new Refused({ code: "names-taken", facts: { sheets: taken.map(({ schema }) => schema.name), tables: [] } });
  }
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly title: Excel.Range;
}

function ask(context: Excel.RequestContext, name: string): AskedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  return { sheet, used: sheet.getUsedRangeOrNullObject(true), title: sheet.getRange("A1") };
}

function isOurs({ sheet, used, title }: AskedSheet, schema: NewSheet["schema"]): boolean {
  const ours = new Set<string>(schema.tables.map((placed) => placed.schema.name));
  const [first] = schema.cells;
  return used.isNullObject || (first !== undefined && title.values[0]?.[0] === first.content) || sheet.tables.items.some(({ name }) => ours.has(name));
}
