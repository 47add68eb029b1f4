import type { PlacedTable } from "../../book/schema/sheet-schema";
import { headerStyle, tableStyle } from "../../book/styles";
import { rowMatrix } from "../write/row-matrix";
import { applyStyle } from "./apply-style";
import { formatColumns } from "./format-columns";
import { parseAddress } from "./parse-address";
import { pointsFromCharacters } from "./points-from-characters";

/** Makes a table with its first rows. Calculated columns get their formula later, when every table they name exists. */
export function makeTable(sheet: Excel.Worksheet, placed: PlacedTable): void {
  const { schema, rows } = placed;
  const { row, column } = parseAddress(placed.at);
  const count = Math.max(1, rows.length);
  const headers = schema.columns.map(({ header }) => header);
  formatColumns(sheet, { row: row + 1, column, rows: count }, schema.columns);
  schema.columns.forEach((each, position) => {
    const whole = sheet.getRangeByIndexes(0, column + position, 1, 1).getEntireColumn();
    whole.format.columnWidth = pointsFromCharacters(each.width);
  });
  const header = sheet.getRangeByIndexes(row, column, 1, headers.length);
  header.values = [headers];
  if (rows.length > 0) {
    sheet.getRangeByIndexes(row + 1, column, rows.length, headers.length).values = rowMatrix(schema, headers, rows);
  }
  const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, count + 1, headers.length), true);
  table.name = schema.name;
  table.style = tableStyle;
  schema.columns.forEach((each, position) => applyStyle(sheet.getRangeByIndexes(row, column + position, 1, 1), headerStyle(each)));
  if (schema.columns.some(({ wraps }) => wraps === true)) {
    sheet.getRangeByIndexes(row + 1, column, count, 1).getEntireRow().format.autofitRows();
  }
}
