import { columnLetters } from "../../book/column-letters";
import type { SheetAddition } from "../../book/migrations/migration";
import type { FixedCell, PlacedTable } from "../../book/schema/sheet-schema";
import { makeTable } from "../make/make-table";
import { parseAddress } from "../make/parse-address";
import { pointsFromCharacters } from "../make/points-from-characters";
import { fillEmpty } from "./fill-empty";

/** Adds the tables that a sheet lacks, at its right, and fills the cells that go with them where they are empty. */
export async function addTables(context: Excel.RequestContext, addition: SheetAddition): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(addition.sheet);
  const used = sheet.getUsedRange(true);
  used.load("columnIndex,columnCount");
  const standing = addition.tables.map(({ schema }) => context.workbook.tables.getItemOrNullObject(schema.name));
  await context.sync();
  const missing = addition.tables.filter((_, index) => standing[index]?.isNullObject === true);
  const [first] = missing;
  if (first === undefined) {
    return fillEmpty(context, sheet, addition.cells);
  }
  const begin = parseAddress(first.at).column;
  const moved = Math.max(0, used.columnIndex + used.columnCount + 1 - begin);
  const place = (address: string): string => movedAddress(address, begin, moved);
  missing.forEach((placed) => makeTable(sheet, { ...placed, at: place(placed.at) }));
  for (const [column, width] of Object.entries(addition.widths)) {
    const letters = place(`${column}1`).replace(/\d/g, "");
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = pointsFromCharacters(width);
  }
  await context.sync();
  await fillEmpty(context, sheet, addition.cells.filter((cell) => belongs(cell, missing, begin)).map((cell) => ({ ...cell, address: place(cell.address) })));
}

/** A title belongs to a table that is being added; what stands at the left of them all is filled in any case. */
function belongs(cell: FixedCell, missing: readonly PlacedTable[], begin: number): boolean {
  const { column } = parseAddress(cell.address);
  return column < begin || missing.some(({ at }) => parseAddress(at).column === column);
}

function movedAddress(address: string, begin: number, by: number): string {
  const { row, column } = parseAddress(address);
  return column < begin ? address : `${columnLetters(column + by)}${row + 1}`;
}
