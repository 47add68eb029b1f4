import type { Insertion } from "../../book/migrations/migration";

/** Inserts whole rows or columns where the guard cell still says what the earlier version has there. Excel moves every reference along. */
export async function insertRoom(context: Excel.RequestContext, { sheet, cells, shift, guard }: Insertion): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  const guarded = worksheet.getRange(guard.address);
  guarded.load("values");
  await context.sync();
  if (!worksheet.isNullObject && guarded.values[0]?.[0] === guard.says) {
    worksheet.getRange(cells).insert(shift);
    await context.sync();
  }
}
