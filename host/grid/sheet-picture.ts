import type { CellPicture } from "./cell-picture";

/** A row or column that is not as all others: its size in pixels, or hidden. */
export interface LinePicture {
  readonly index: number;
  readonly size?: number;
  readonly hidden?: boolean;
}

/** Cells merged into one. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A whole sheet as the grid paints it. Sizes are pixels at 100%. */
export interface SheetPicture {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly columnLines: readonly LinePicture[];
  readonly rowLines: readonly LinePicture[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  readonly merged: readonly MergedArea[];
  readonly cells: readonly CellPicture[];
}
