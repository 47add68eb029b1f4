import type { ISelectionWithStyle } from "@univerjs/preset-sheets-core";
import type { IRange } from "@univerjs/presets";
import type { Area } from "../model/area";
import { sheetColumns, sheetRows } from "../model/area";

/** The frame around a selection, without the handle to fill cells with: the workbook does not fill. */
const plainFrame: ISelectionWithStyle["style"] = { strokeWidth: 2, autofillSize: 0, autofillStrokeWidth: 0 };

/** A cell by its place, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Gives the grid's selection for an area and its active cell. */
export function toSelection(area: Area, active: Place, rows: number, columns: number): ISelectionWithStyle {
  const endRow = Math.min(area.row + area.rows, rows) - 1;
  const endColumn = Math.min(area.column + area.columns, columns) - 1;
  return {
    range: { startRow: area.row, startColumn: area.column, endRow, endColumn },
    primary: {
      actualRow: active.row,
      actualColumn: active.column,
      startRow: active.row,
      startColumn: active.column,
      endRow: active.row,
      endColumn: active.column,
      isMerged: false,
      isMergedMainCell: false,
    },
    style: plainFrame,
  };
}

/** Gives the area of the grid's range; a range over all rows or columns that the grid has is one over all of the sheet's. */
export function toArea(range: IRange, rows: number, columns: number): Area {
  const allRows = range.startRow === 0 && range.endRow >= rows - 1;
  const allColumns = range.startColumn === 0 && range.endColumn >= columns - 1;
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  return {
    row,
    column,
    rows: allRows || Number.isNaN(range.endRow) ? sheetRows : range.endRow - row + 1,
    columns: allColumns || Number.isNaN(range.endColumn) ? sheetColumns : range.endColumn - column + 1,
  };
}
