import type { PlacedTable } from "../../book/schema/sheet-schema";
import { finishColumns } from "./finish-columns";
import { parseAddress } from "./parse-address";

/** Gives a new table what needs the other tables and the names of the book: calculated columns, validation, marks of mistakes. */
export function finishTable(sheet: Excel.Worksheet, placed: PlacedTable): void {
  const { columns } = placed.schema;
  const { row, column } = parseAddress(placed.at);
  const place = { headers: columns.map(({ header }) => header), headerRow: row, firstColumn: column, rows: Math.max(1, placed.rows.length) };
  finishColumns(sheet, place, columns);
}
