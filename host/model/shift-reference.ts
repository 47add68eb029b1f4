import type { Area } from "./area";
import type { Shift } from "./change";
import type { Corner, Reference } from "./formula-references";
import { sheetColumns, sheetRows } from "./area";

/** The area after cells were inserted or deleted on its sheet; null when all of it was deleted. */
export function shiftArea(area: Area, changed: Area, shift: Shift): Area | null {
  const vertical = shift === "InsertDown" || shift === "DeleteUp";
  if (vertical) {
    if (area.column < changed.column || area.column + area.columns > changed.column + changed.columns || area.rows === sheetRows) {
      return area;
    }
    const span = shiftSpan(area.row, area.rows, changed.row, changed.rows, shift === "InsertDown");
    return span === null ? null : { ...area, row: span.first, rows: span.count };
  }
  if (area.row < changed.row || area.row + area.rows > changed.row + changed.rows || area.columns === sheetColumns) {
    return area;
  }
  const span = shiftSpan(area.column, area.columns, changed.column, changed.columns, shift === "InsertRight");
  return span === null ? null : { ...area, column: span.first, columns: span.count };
}

/** A run of rows or columns after `count` were inserted or deleted at `at`; null when all are gone. */
function shiftSpan(first: number, size: number, at: number, count: number, insert: boolean): { readonly first: number; readonly count: number } | null {
  const last = first + size - 1;
  if (insert) {
    return { first: first >= at ? first + count : first, count: size + (first < at && last >= at ? count : 0) };
  }
  const lostBefore = Math.max(0, Math.min(first, at + count) - at);
  const lostWithin = Math.max(0, Math.min(last, at + count - 1) - Math.max(first, at) + 1);
  return lostWithin === size ? null : { first: first - lostBefore, count: size - lostWithin };
}

/** A reference after cells were inserted or deleted on the sheet it points to. */
export function shiftReference(reference: Reference, changed: Area, shift: Shift): Reference | "#REF!" {
  const { from, to } = reference;
  const end = to ?? from;
  const area: Area = {
    row: from.row ?? 0,
    column: from.column ?? 0,
    rows: from.row === null ? sheetRows : (end.row ?? from.row) - from.row + 1,
    columns: from.column === null ? sheetColumns : (end.column ?? from.column) - from.column + 1,
  };
  const moved = shiftArea(area, changed, shift);
  if (moved === null) {
    return "#REF!";
  }
  const place = (corner: Corner, row: number, column: number): Corner => ({
    ...corner,
    row: corner.row === null ? null : row,
    column: corner.column === null ? null : column,
  });
  return {
    ...reference,
    from: place(from, moved.row, moved.column),
    to: to === null ? null : place(to, moved.row + moved.rows - 1, moved.column + moved.columns - 1),
  };
}
