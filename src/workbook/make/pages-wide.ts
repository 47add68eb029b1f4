import type { SheetSchema } from "../../book/schema/sheet-schema";
import { parseAddress } from "./parse-address";

/** As many characters as a page of A4 shows across in letters of at least 7 points. */
const charactersOfPage = { landscape: 235, portrait: 155 } as const;

/** Of a column that nothing gives a width. */
const ordinaryWidth = 9;

/** Returns over how many pages beside each other a sheet prints, so that what stands on it can be read: 1 for most, more where tables stand side by side. */
export function pagesWide({ tables, widths, cells, landscape }: SheetSchema): number {
  const known = new Map<number, number>();
  for (const { schema, at } of tables) {
    const { column } = parseAddress(at);
    schema.columns.forEach(({ width }, index) => known.set(column + index, width));
  }
  for (const [letters, width] of Object.entries(widths)) {
    known.set(parseAddress(`${letters}1`).column, width);
  }
  const last = Math.max(0, ...known.keys(), ...cells.map(({ address }) => parseAddress(address).column));
  const total = Array.from({ length: last + 1 }, (_, column) => known.get(column) ?? ordinaryWidth).reduce((sum, width) => sum + width, 0);
  return Math.max(1, Math.ceil(total / charactersOfPage[landscape ? "landscape" : "portrait"]));
}
