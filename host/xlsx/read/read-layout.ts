import { defaultRowHeight } from "../../model/sheet-layout";
import type { Worksheet } from "../../model/worksheet";
import { widthInPoints } from "../column-width";
import type { Look } from "../looks/look";
import { children, flag, parseXml } from "../package/xml-node";
import { scanRows } from "./scan-sheet";

// Files of LibreOffice describe all columns to the end of the sheet; what is that wide means the default.
const manyColumns = 256;

function readColumns(sheet: Worksheet, xml: string, looks: readonly Look[]): void {
  const element = /<cols>[\s\S]*?<\/cols>/.exec(xml)?.[0];
  for (const node of element === undefined ? [] : children(parseXml(element), "col")) {
    const first = Number(node.attributes["min"]) - 1;
    const count = Number(node.attributes["max"]) - first;
    if (count > manyColumns) {
      continue;
    }
    if (flag(node, "customWidth", false)) {
      sheet.layout.setColumnWidth(first, count, widthInPoints(Number(node.attributes["width"])));
    }
    if (flag(node, "hidden", false)) {
      sheet.layout.hideColumns(first, count, true);
    }
    const number = Number(node.attributes["style"] ?? "0");
    const look = looks[number];
    for (let column = first; look !== undefined && number !== 0 && column < first + count; column += 1) {
      sheet.grid.columnFormats.set(column, look.format);
    }
  }
}

/** Reads widths, heights, hidden rows and columns, and the looks of whole rows and columns. */
export function readLayout(sheet: Worksheet, xml: string, looks: readonly Look[]): void {
  readColumns(sheet, xml, looks);
  scanRows(xml, (attributes) => {
    const row = Number(attributes.get("r")) - 1;
    const isSet = (name: string): boolean => ["1", "true"].includes(attributes.get(name) ?? "");
    if (isSet("customHeight")) {
      sheet.layout.rowHeights.set(row, Number(attributes.get("ht") ?? defaultRowHeight));
    }
    if (isSet("hidden")) {
      sheet.layout.hiddenRows.add(row);
    }
    const look = looks[Number(attributes.get("s") ?? "0")];
    if (isSet("customFormat") && look !== undefined) {
      sheet.grid.rowFormats.set(row, look.format);
    }
  });
}
