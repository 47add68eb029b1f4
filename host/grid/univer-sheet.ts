import { BooleanNumber, CellValueType, type ICellData, type IObjectArrayPrimitiveType, type IObjectMatrixPrimitiveType, type IWorksheetData } from "@univerjs/presets";
import type { CellPicture } from "./cell-picture";
import type { LinePicture, SheetPicture } from "./sheet-picture";
import { univerStyle } from "./univer-style";

/** Gives cells as the grid's matrix: text only, so that the grid never computes, formats or converts. */
export function univerCells(cells: readonly CellPicture[]): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const cell of cells) {
    const row = (matrix[cell.row] ??= {});
    row[cell.column] = { v: cell.text, t: CellValueType.STRING, s: univerStyle(cell) };
  }
  return matrix;
}

function lines<T extends object>(pictures: readonly LinePicture[], size: "w" | "h"): IObjectArrayPrimitiveType<T> {
  const found: Record<number, object> = {};
  for (const { index, size: pixels, hidden } of pictures) {
    found[index] = { ...(pixels === undefined ? {} : { [size]: pixels }), ...(hidden === true ? { hd: 1 } : {}) };
  }
  return found as IObjectArrayPrimitiveType<T>;
}

function freeze({ frozenRows, frozenColumns }: SheetPicture): IWorksheetData["freeze"] {
  return {
    startRow: frozenRows === 0 ? -1 : frozenRows,
    startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    ySplit: frozenRows,
    xSplit: frozenColumns,
  };
}

/** Gives a whole sheet in the grid's terms, under an id of its own. */
export function univerSheet(picture: SheetPicture, id: string): Partial<IWorksheetData> & { id: string } {
  return {
    id,
    name: id,
    rowCount: picture.rows,
    columnCount: picture.columns,
    defaultColumnWidth: picture.defaultColumnWidth,
    defaultRowHeight: picture.defaultRowHeight,
    columnData: lines(picture.columnLines, "w"),
    rowData: lines(picture.rowLines, "h"),
    freeze: freeze(picture),
    showGridlines: picture.gridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    mergeData: picture.merged.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    })),
    cellData: univerCells(picture.cells),
    rowHeader: { width: 46 },
    columnHeader: { height: 22 },
  };
}
