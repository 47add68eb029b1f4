import type { FixedCell } from "../../book/schema/sheet-schema";
import { fillCell } from "../make/make-sheet";

/** Fills fixed cells of a sheet where nothing stands. */
export async function fillEmpty(context: Excel.RequestContext, sheet: Excel.Worksheet, cells: readonly FixedCell[]): Promise<void> {
  const ranges = cells.map((cell) => {
    const range = sheet.getRange(cell.address);
    range.load("values");
    return range;
  });
  await context.sync();
  cells.forEach((cell, index) => {
    if (ranges[index]?.values[0]?.[0] === "") {
      fillCell(sheet, cell);
    }
  });
  await context.sync();
}
