import type { RecalculatedSheet } from "../../book/migrations/migration";
import type { FixedCell } from "../../book/schema/sheet-schema";
import { fillCell } from "../make/make-sheet";
import { pointsFromCharacters } from "../make/points-from-characters";

/**
 * Writes the formulas and labels of a calculated sheet as the new version has them, in cells that are empty or calculate already. A
 * sheet that no longer stands as the add-in made it is left alone.
 */
export async function recalculate(context: Excel.RequestContext, { sheet: name, anchors, cells, widths }: RecalculatedSheet): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const load = (address: string): Excel.Range => {
    const range = sheet.getRange(address);
    range.load("formulas");
    return range;
  };
  const anchored = anchors.map(({ address, says }) => ({ range: load(address), says }));
  const standing = cells.map((cell) => ({ cell, range: load(cell.address) }));
  await context.sync();
  if (sheet.isNullObject || anchored.some(({ range, says }) => shown(range) !== says)) {
    return;
  }
  for (const { cell, range } of standing) {
    if (isOurs(cell, shown(range))) {
      fillCell(sheet, cell);
    }
  }
  for (const [column, width] of Object.entries(widths)) {
    sheet.getRange(`${column}:${column}`).format.columnWidth = pointsFromCharacters(width);
  }
  await context.sync();
}

function shown(range: Excel.Range): unknown {
  return (range.formulas as unknown[][])[0]?.[0];
}

function isOurs(cell: FixedCell, stands: unknown): boolean {
  return stands === "" || stands === cell.content || (typeof stands === "string" && stands.startsWith("="));
}
