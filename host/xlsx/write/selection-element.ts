import { addressOf } from "../../model/address";
import { cellArea, sameArea } from "../../model/area";
import type { Worksheet } from "../../model/worksheet";

const emptyView = /<sheetView\b([^>]*?)\/>/;

/** Says in the part of a sheet which cells are selected; a sheet on its first cell says nothing. */
export function withSelection(xml: string, { selection, state: { frozen } }: Worksheet): string {
  if (sameArea(selection, cellArea(0, 0))) return xml;
  const pane = frozen.rows > 0 && frozen.columns > 0 ? "bottomRight" : frozen.rows > 0 ? "bottomLeft" : frozen.columns > 0 ? "topRight" : null;
  const active = addressOf(cellArea(selection.row, selection.column));
  const mark = `<selection${pane === null ? "" : ` pane="${pane}"`} activeCell="${active}" sqref="${addressOf(selection)}"/>`;
  return emptyView.test(xml) ? xml.replace(emptyView, `<sheetView$1>${mark}</sheetView>`) : xml.replace("</sheetView>", `${mark}</sheetView>`);
}
