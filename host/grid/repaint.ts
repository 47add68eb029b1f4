import type { Area } from "../model/area";
import type { Change } from "../model/change";
import type { Worksheet } from "../model/worksheet";

/** What must be painted anew on the shown sheet: nothing, some areas, or everything with its sizes. */
export type Repaint = "all" | readonly Area[];

function tableArea(change: Extract<Change, { table: unknown }>): readonly Area[] {
  return change.is === "table-shape" ? [change.before.area, change.table.area] : [change.table.area];
}

/** So many cells are painted as the rectangle around them. */
const many = 500;

function areasOf(cells: readonly { readonly row: number; readonly column: number }[]): readonly Area[] {
  if (cells.length < many) return cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return [{ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }];
}

/** Says what a change asks to be painted anew on the shown sheet. */
export function repaintFor(change: Change, shown: Worksheet): Repaint {
  if ("table" in change) return change.table.sheet === shown ? tableArea(change) : [];
  if (!("sheet" in change) || change.sheet !== shown) return change.is === "styles" ? "all" : [];
  switch (change.is) {
    case "cells":
    case "results":
      return areasOf(change.cells);
    case "format":
      return [change.area];
    case "rules":
      return change.what === "conditional-format" ? "all" : [];
    case "shift":
    case "layout":
      return "all";
    case "sheet":
      return change.what === "view" ? "all" : [];
    default:
      return [];
  }
}
