import { parseAddress } from "../../model/address";
import type { Area } from "../../model/area";
import { cellArea } from "../../model/area";

function attribute(xml: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(xml)?.[1] ?? "";
}

/**
 * The cells that were selected when a person left the sheet: those that begin with the active cell, else the active cell alone,
 * because the model begins a selection with its active cell.
 */
export function readSelection(xml: string): Area {
  const view = /<(?:\w+:)?sheetView\b[\s\S]*?<\/(?:\w+:)?sheetView>/.exec(xml)?.[0] ?? "";
  const pane = attribute(view, "activePane");
  const marks = view.match(/<(?:\w+:)?selection\b[^>]*>/g) ?? [];
  const mark = marks.find((each) => attribute(each, "pane") === pane) ?? marks.at(-1) ?? "";
  const active = parseAddress(attribute(mark, "activeCell"))?.area ?? cellArea(0, 0);
  const areas = attribute(mark, "sqref").split(" ").map((address) => parseAddress(address)?.area ?? active);
  return areas.find(({ row, column }) => row === active.row && column === active.column) ?? active;
}
