import type { FixedCell, SheetSchema } from "../../book/schema/sheet-schema";
import { styles } from "../../book/styles";
import { applyStyle } from "./apply-style";
import { layOutPage } from "./lay-out-page";
import { makeTable } from "./make-table";
import { pointsFromCharacters } from "./points-from-characters";

/** Adds a sheet with its widths, tables and page; cells with formulas come later, when every table exists. */
export function makeSheet(context: Excel.RequestContext, schema: SheetSchema): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(schema.name);
  furnishSheet(sheet, schema);
  return sheet;
}

/** Gives a sheet its widths, tables and page. */
export function furnishSheet(sheet: Excel.Worksheet, schema: SheetSchema): void {
  sheet.showGridlines = false;
  for (const placed of schema.tables) {
    makeTable(sheet, placed);
  }
  for (const [column, width] of Object.entries(schema.widths)) {
    sheet.getRange(`${column}:${column}`).format.columnWidth = pointsFromCharacters(width);
  }
  for (const [row, height] of Object.entries(schema.heights ?? {})) {
    sheet.getRange(`${row}:${row}`).format.rowHeight = height;
  }
  if (schema.frozenRows > 0) {
    sheet.freezePanes.freezeRows(schema.frozenRows);
  }
  layOutPage(sheet, schema);
}

/** Fills a fixed cell of a sheet: its format first, so that text stays text. */
export function fillCell(sheet: Excel.Worksheet, cell: FixedCell): void {
  const range = sheet.getRange(cell.address);
  const style = styles[cell.style];
  if (style.numberFormat !== undefined) {
    range.numberFormat = [[style.numberFormat]];
  }
  applyStyle(range, style);
  if (cell.content !== "") {
    range.formulas = [[cell.content]];
  }
}
