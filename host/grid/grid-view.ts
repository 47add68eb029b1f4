import type { Area } from "../model/area";
import type { CellPicture } from "./cell-picture";
import type { RowSpan } from "./painted-rows";
import type { SheetPicture } from "./sheet-picture";

/** A rectangle of the window in CSS pixels. */
export interface ScreenRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A column or row of the shown sheet. */
export interface GridLine {
  readonly is: "column" | "row";
  readonly index: number;
}

/** A painter of one sheet. It knows no workbook: what it shows is told to it, what the person points at it tells. */
export interface GridView {
  /** Paints another sheet, or the same sheet anew. */
  show(picture: SheetPicture): void;
  /** Paints cells of the shown sheet over what was there. */
  put(cells: readonly CellPicture[]): void;
  /** Marks an area as selected with its active cell; `reveal` scrolls until that cell is in sight. */
  select(area: Area, active: { readonly row: number; readonly column: number }, reveal: boolean): void;
  /** Scrolls until a cell is in sight. */
  reveal(row: number, column: number): void;
  /** Where a cell of the shown sheet stands in the window; null when it is scrolled or hidden out of sight. */
  rectOf(row: number, column: number): ScreenRect | null;
  /** Rows that fit in the window, for page up and page down. */
  visibleRows(): number;
  /** The rows that are in sight, frozen ones left out; perhaps a few more. */
  rowsInSight(): RowSpan;
  /** Calls `listen` when the person selects with the mouse; `done` when the button is up. */
  onSelect(listen: (area: Area, active: { readonly row: number; readonly column: number }, done: boolean) => void): void;
  /** Calls `listen` when the person double-clicks a cell. */
  onOpen(listen: () => void): void;
  /** Calls `listen` when the person drags the edge of a column or row by this many pixels. */
  onResize(listen: (line: GridLine, pixels: number) => void): void;
  /** Calls `listen` after the grid scrolled, until what it returns is called. */
  onScroll(listen: () => void): () => void;
}
