import type { Rewording } from "../../book/migrations/migration";

/** Changes texts of the book's own that still stand as they were. */
export async function reword(context: Excel.RequestContext, rewordings: readonly Rewording[]): Promise<void> {
  const asked = rewordings.map((rewording) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(rewording.sheet);
    const cell = worksheet.getRange(rewording.address);
    cell.load("values");
    return { rewording, worksheet, cell };
  });
  await context.sync();
  for (const { rewording, worksheet, cell } of asked) {
    if (!worksheet.isNullObject && cell.values[0]?.[0] === rewording.was) {
      cell.values = [[rewording.becomes]];
    }
  }
  await context.sync();
}
