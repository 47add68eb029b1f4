import type { Migration } from "../../book/migrations/migration";
import type { ColumnSchema, TableSchema } from "../../book/schema/table-schema";
import { finishColumns } from "../make/finish-columns";
import { openTable } from "../write/open-table";

/** Gives the new tables and columns what needs all of them: formulas, lists and marks of mistakes. */
export async function finishNew(context: Excel.RequestContext, { tables, sheets, additions, to }: Migration): Promise<void> {
  for (const schema of tables) {
    await finish(context, schema, schema.columns.filter(({ since }) => since === to));
  }
  for (const { schema } of [...sheets.flatMap((sheet) => sheet.schema.tables), ...additions.flatMap((addition) => addition.tables)]) {
    await finish(context, schema, schema.columns);
  }
  await context.sync();
}

async function finish(context: Excel.RequestContext, { name }: TableSchema, columns: readonly ColumnSchema[]): Promise<void> {
  const { sheet, shape } = await openTable(context, name);
  const body = columns.map(({ header }) => sheet.getRangeByIndexes(shape.headerRow + 1, shape.firstColumn + shape.headers.indexOf(header), 1, 1));
  const marks = body.map((cell) => cell.conditionalFormats.getCount());
  await context.sync();
  // An earlier run may have come this far: marks are not set twice.
  const marked = new Set(columns.filter((_, index) => (marks[index]?.value ?? 0) > 0).map(({ header }) => header));
  finishColumns(sheet, shape, columns.map((column) => (marked.has(column.header) ? { ...column, mistakes: [] } : column)));
}
