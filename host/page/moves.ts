import { sheetColumns, sheetRows } from "../model/area";
import type { Worksheet } from "../model/worksheet";
import type { Place } from "../grid/univer-selection";

/** A way to move the active cell. `extend` keeps the other corner of the selection. */
export interface Move {
  readonly rows: number;
  readonly columns: number;
  readonly far: "step" | "edge" | "page" | "row-start" | "corner" | "last";
  readonly extend: boolean;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** Gives the move that a key asks for in a grid that is not being edited; null when it is no key to move with. */
export function moveOf(event: KeyboardEvent): Move | null {
  if (event.altKey) return null;
  const far = event.ctrlKey || event.metaKey;
  const extend = event.shiftKey;
  const arrow = arrows[event.key];
  if (arrow !== undefined) return { rows: arrow[0], columns: arrow[1], far: far ? "edge" : "step", extend };
  switch (event.key) {
    case "Enter":
      return { rows: event.shiftKey ? -1 : 1, columns: 0, far: "step", extend: false };
    case "Tab":
      return { rows: 0, columns: event.shiftKey ? -1 : 1, far: "step", extend: false };
    case "PageDown":
      return { rows: 1, columns: 0, far: "page", extend };
    case "PageUp":
      return { rows: -1, columns: 0, far: "page", extend };
    case "Home":
      return { rows: 0, columns: 0, far: far ? "corner" : "row-start", extend };
    case "End":
      return far ? { rows: 0, columns: 0, far: "last", extend } : null;
    default:
      return null;
  }
}

const filled = (sheet: Worksheet, { row, column }: Place): boolean => {
  const cell = sheet.cell(row, column);
  return cell.value !== null || cell.formula !== null;
};

function inside(place: Place): boolean {
  return place.row >= 0 && place.row < sheetRows && place.column >= 0 && place.column < sheetColumns;
}

const hidden = (sheet: Worksheet, { row, column }: Place): boolean => sheet.layout.hiddenRows.has(row) || sheet.layout.hiddenColumns.has(column);

function step(sheet: Worksheet, from: Place, move: Move, count: number): Place {
  let at = from;
  for (let left = count; left > 0; ) {
    const next = { row: at.row + move.rows, column: at.column + move.columns };
    if (!inside(next)) break;
    at = next;
    if (!hidden(sheet, at)) left -= 1;
  }
  return hidden(sheet, at) ? from : at;
}

/** As Ctrl with an arrow does: to the end of a filled block, else to the next filled cell, else to the edge of what is used. */
function edge(sheet: Worksheet, from: Place, move: Move): Place {
  const used = sheet.used(false);
  const last = used === null ? from : { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
  const beyond = (at: Place): boolean => !inside(at) || at.row > Math.max(last.row, from.row) || at.column > Math.max(last.column, from.column);
  const next = (at: Place): Place => ({ row: at.row + move.rows, column: at.column + move.columns });
  let at = next(from);
  if (beyond(at)) return inside(at) && move.rows + move.columns < 0 ? at : from;
  const inBlock = filled(sheet, from) && filled(sheet, at);
  while (!beyond(next(at)) && (inBlock ? filled(sheet, next(at)) : !filled(sheet, at))) at = next(at);
  return at;
}

/** Gives where a move from a cell ends on a sheet; `page` is the number of rows in sight. */
export function placeAfter(sheet: Worksheet, from: Place, move: Move, page: number): Place {
  switch (move.far) {
    case "step":
      return step(sheet, from, move, 1);
    case "page":
      return step(sheet, from, move, page);
    case "edge":
      return edge(sheet, from, move);
    case "row-start":
      return { row: from.row, column: 0 };
    case "corner":
      return { row: sheet.state.frozen.rows, column: sheet.state.frozen.columns };
    case "last": {
      const used = sheet.used(false);
      return used === null ? { row: 0, column: 0 } : { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
    }
  }
}
