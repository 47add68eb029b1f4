import type { PlacedTable } from "../../book/schema/sheet-schema";
import type { ColumnSchema } from "../../book/schema/table-schema";
import { columnFormat, tableLook } from "../../book/styles";
import { rowMatrix } from "../write/row-matrix";
import { applyStyle } from "./apply-style";
import { parseAddress } from "./parse-address";
import { pointsFromCharacters } from "./points-from-characters";

/** Text columns of this width or more wrap instead of running out of view. */
const wrappedFrom = 36;

/** Makes a table with its first rows. Calculated columns get their formula later, when every table they name exists. */
export function makeTable(sheet: Excel.Worksheet, placed: PlacedTable): void {
  const { schema, rows } = placed;
  const { row, column } = parseAddress(placed.at);
  const count = Math.max(1, rows.length);
  const headers = schema.columns.map(({ header }) => header);
  schema.columns.forEach((each, position) => formatColumn(sheet, each, row, column + position, count));
  const header = sheet.getRangeByIndexes(row, column, 1, headers.length);
  header.values = [headers];
  if (rows.length > 0) {
    sheet.getRangeByIndexes(row + 1, column, rows.length, headers.length).values = rowMatrix(schema, headers, rows);
  }
  const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, count + 1, headers.length), true);
  table.name = schema.name;
  table.style = tableLook.style;
  applyStyle(header, tableLook.header);
}

function formatColumn(sheet: Excel.Worksheet, schema: ColumnSchema, row: number, column: number, count: number): void {
  const cells = sheet.getRangeByIndexes(row + 1, column, count, 1);
  cells.numberFormat = Array.from({ length: count }, () => [columnFormat(schema.kind)]);
  cells.format.verticalAlignment = "Top";
  if (schema.kind === "text" && schema.width >= wrappedFrom) {
    cells.format.wrapText = true;
  }
  sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = pointsFromCharacters(schema.width);
}
