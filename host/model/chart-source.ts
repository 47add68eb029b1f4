import { fullAddress } from "./address";
import type { Area } from "./area";
import { cellArea } from "./area";
import type { Cell } from "./cell";
import type { ChartSeries } from "./chart";
import type { Worksheet } from "./worksheet";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** The fixed reference to an area, as charts hold it: "='Blad 1'!$B$2:$B$9". */
export function chartReference(sheet: Worksheet, area: Area): string {
  const address = fullAddress(sheet.name, area);
  const mark = address.lastIndexOf("!") + 1;
  return `=${address.slice(0, mark)}${address.slice(mark).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2").replace(/^([A-Z]+):([A-Z]+)$/, "$$$1:$$$2")}`;
}

const isDate = ({ format }: Cell): boolean => /[dy]/i.test(format.numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
const isLabel = (cell: Cell): boolean => typeof cell.value === "string" || (typeof cell.value === "number" && isDate(cell));

function every(sheet: Worksheet, area: Area, test: (cell: Cell) => boolean): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = sheet.cell(row, column);
      if (cell.value !== null && !test(cell)) {
        return false;
      }
    }
  }
  return true;
}

/**
 * The series that Excel reads from a range: along the longer side, names from a first line of texts, categories from a
 * first line of texts or dates. An empty corner makes both lines labels.
 */
export function seriesFrom(sheet: Worksheet, area: Area, by: SeriesBy): readonly ChartSeries[] {
  const byColumns = by === "Columns" || (by === "Auto" && area.rows >= area.columns);
  const emptyCorner = sheet.cell(area.row, area.column).value === null && area.rows > 1 && area.columns > 1;
  const top: Area = { ...area, rows: 1, ...(area.columns > 1 ? { column: area.column + 1, columns: area.columns - 1 } : {}) };
  const side: Area = { ...area, columns: 1, ...(area.rows > 1 ? { row: area.row + 1, rows: area.rows - 1 } : {}) };
  const topLabels = area.rows > 1 && (emptyCorner || every(sheet, top, byColumns ? ({ value }) => typeof value === "string" : isLabel));
  const sideLabels = area.columns > 1 && (emptyCorner || every(sheet, side, byColumns ? isLabel : ({ value }) => typeof value === "string"));
  const body: Area = {
    row: area.row + (topLabels ? 1 : 0),
    column: area.column + (sideLabels ? 1 : 0),
    rows: area.rows - (topLabels ? 1 : 0),
    columns: area.columns - (sideLabels ? 1 : 0),
  };
  const named = byColumns ? topLabels : sideLabels;
  const labelled = byColumns ? sideLabels : topLabels;
  const labels = byColumns ? { ...body, column: area.column, columns: 1 } : { ...body, row: area.row, rows: 1 };
  return Array.from({ length: byColumns ? body.columns : body.rows }, (_, at) => {
    const values = byColumns ? { ...body, column: body.column + at, columns: 1 } : { ...body, row: body.row + at, rows: 1 };
    const name = byColumns ? cellArea(area.row, values.column) : cellArea(values.row, area.column);
    return { name: named ? chartReference(sheet, name) : "", values: chartReference(sheet, values), categories: labelled ? chartReference(sheet, labels) : null };
  });
}
