import type { Area } from "./area";
import { sheetColumns, sheetRows } from "./area";
import type { SheetLayout } from "./sheet-layout";
import { defaultColumnWidth, defaultRowHeight } from "./sheet-layout";
import type { Shift } from "./change";
import { shiftArea } from "./shift-reference";

/** A corner of a chart: a cell, and how far within it, in points. */
export interface AnchorCorner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** Where a chart lies: it moves and grows with the cells between its corners, as Excel places charts. */
export interface ChartAnchor {
  readonly from: AnchorCorner;
  readonly to: AnchorCorner;
}

/** A rectangle on a sheet in points from its top left. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Sizes along one side of a sheet. */
interface Scale {
  readonly sizes: ReadonlyMap<number, number>;
  readonly hidden: ReadonlySet<number>;
  readonly plain: number;
  readonly count: number;
}

const across = ({ columnWidths, hiddenColumns }: SheetLayout): Scale => ({ sizes: columnWidths, hidden: hiddenColumns, plain: defaultColumnWidth, count: sheetColumns });
const along = ({ rowHeights, hiddenRows }: SheetLayout): Scale => ({ sizes: rowHeights, hidden: hiddenRows, plain: defaultRowHeight, count: sheetRows });

const sizeOf = ({ sizes, hidden, plain }: Scale, at: number): number => (hidden.has(at) ? 0 : (sizes.get(at) ?? plain));

/** Points before this row or column. */
function before(scale: Scale, at: number): number {
  const special = new Set([...scale.sizes.keys(), ...scale.hidden].filter((key) => key < at));
  return [...special].reduce((sum, key) => sum + sizeOf(scale, key) - scale.plain, at * scale.plain);
}

/** The row or column in which these points lie, and how far within it. */
function place(scale: Scale, points: number): { readonly at: number; readonly within: number } {
  const last = Math.max(-1, ...scale.sizes.keys(), ...scale.hidden);
  let at = 0;
  let rest = Math.max(0, points);
  while (at <= last && rest >= sizeOf(scale, at)) {
    rest -= sizeOf(scale, at);
    at += 1;
  }
  const further = at > last ? Math.floor(rest / scale.plain) : 0;
  return { at: Math.min(at + further, scale.count - 1), within: rest - further * scale.plain };
}

/** Where an anchor lies, in points. */
export function frameOf(layout: SheetLayout, { from, to }: ChartAnchor): Frame {
  const inside = (scale: Scale, at: number, offset: number): number => before(scale, at) + Math.min(offset, sizeOf(scale, at));
  const left = inside(across(layout), from.column, from.right);
  const top = inside(along(layout), from.row, from.down);
  return { left, top, width: inside(across(layout), to.column, to.right) - left, height: inside(along(layout), to.row, to.down) - top };
}

/** The anchor of a frame in points. */
export function anchorAt(layout: SheetLayout, { left, top, width, height }: Frame): ChartAnchor {
  const corner = (x: number, y: number): AnchorCorner => {
    const column = place(across(layout), x);
    const row = place(along(layout), y);
    return { row: row.at, column: column.at, down: row.within, right: column.within };
  };
  return { from: corner(left, top), to: corner(left + width, top + height) };
}

/** The anchor that covers these cells exactly. */
export function anchorOver({ row, column, rows, columns }: Area): ChartAnchor {
  return { from: { row, column, down: 0, right: 0 }, to: { row: row + rows, column: column + columns, down: 0, right: 0 } };
}

/** The anchor after cells were inserted or deleted: it moves and grows with whole rows and columns only. Null when all its cells are gone. */
export function shiftAnchor(anchor: ChartAnchor, changed: Area, shift: Shift): ChartAnchor | null {
  const { from, to } = anchor;
  // A corner on the edge of a cell does not reach into it.
  const endRow = Math.max(from.row, to.row - (to.down > 0 ? 0 : 1));
  const endColumn = Math.max(from.column, to.column - (to.right > 0 ? 0 : 1));
  const moved = shiftArea({ row: from.row, column: from.column, rows: endRow - from.row + 1, columns: endColumn - from.column + 1 }, changed, shift);
  if (moved === null) {
    return null;
  }
  return {
    from: { ...from, row: moved.row, column: moved.column },
    to: { ...to, row: to.row + moved.row + moved.rows - 1 - endRow, column: to.column + moved.column + moved.columns - 1 - endColumn },
  };
}
