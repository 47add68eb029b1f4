import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import type { ChartState } from "../../model/chart";
import type { ChartAnchor } from "../../model/chart-anchor";
import { anchorAt, frameOf } from "../../model/chart-anchor";
import { readCorner, unitsPerPoint } from "../charts/anchor-xml";
import { cellsOf } from "../charts/cells-of";
import { chartPart } from "../charts/chart-part";
import { chartAnchorXml } from "../charts/drawing-part";
import { readChart } from "../charts/read-chart";
import type { KeptDrawing } from "../kept/kept-file";
import type { PackageParts } from "../package/package-parts";
import { linksOf } from "../package/relationships";
import { topElements } from "../package/top-elements";
import type { XmlNode } from "../package/xml-node";
import { child, parseXml } from "../package/xml-node";

const cached = /<c:(num|str)Cache>[\s\S]*?<\/c:\1Cache>/g;
const bare = (xml: string): string => xml.replace(cached, "").replace(/^<\?[^>]*\?>\s*/, "");

function descendant(node: XmlNode, name: string): XmlNode | null {
  for (const below of node.children) {
    const found = below.name === name ? below : descendant(below, name);
    if (found !== null) {
      return found;
    }
  }
  return null;
}

/** Where an anchor lies; those with one corner or none have a size beside it. */
function anchorOf(sheet: Worksheet, node: XmlNode): ChartAnchor {
  if (child(node, "to") !== null) {
    return { from: readCorner(child(node, "from")), to: readCorner(child(node, "to")) };
  }
  const points = (of: XmlNode | null, name: string): number => Number(of?.attributes[name] ?? "0") / unitsPerPoint;
  const start = child(node, "from") === null ? null : frameOf(sheet.layout, { from: readCorner(child(node, "from")), to: readCorner(child(node, "from")) });
  const place = child(node, "pos");
  const size = child(node, "ext");
  return anchorAt(sheet.layout, { left: start?.left ?? points(place, "x"), top: start?.top ?? points(place, "y"), width: points(size, "cx"), height: points(size, "cy") });
}

/** Puts the chart of an anchor on the sheet. One whose part says no more than the model holds is the host's own; of another the part is kept. */
function addChart(workbook: Workbook, sheet: Worksheet, { xml, part, path }: { readonly xml: string; readonly part: string; readonly path: string }): void {
  const node = parseXml(xml);
  const anchor = anchorOf(sheet, node);
  const name = descendant(node, "cNvPr")?.attributes["name"] ?? "";
  const state: ChartState = { ...readChart(part), name, anchor };
  const chart = workbook.charts.add(sheet, state, { xml: part, path, frame: xml, anchor });
  const ownPart = state.kind !== "Invalid" && bare(chartPart(state, state.kind, cellsOf(workbook))) === bare(part);
  const number = Number(descendant(node, "cNvPr")?.attributes["id"] ?? "0");
  const ownFrame = chartAnchorXml(chart, number, descendant(node, "chart")?.attributes["id"] ?? "") === xml;
  if (ownPart && ownFrame) {
    chart.foreign = null;
  }
}

/** Reads a drawing: charts go on the sheet, everything else is kept as it stands. */
export function readDrawing(workbook: Workbook, sheet: Worksheet, parts: PackageParts, path: string): KeptDrawing {
  const links = linksOf(parts, path);
  const { attributes, elements } = topElements(parts.text(path));
  const anchors: string[] = [];
  for (const { xml } of elements) {
    const id = /<(?:\w+:)?chart [^>]*?\w+:id="([^"]+)"/.exec(xml)?.[1];
    const target = links.find((link) => link.id === id && link.type.endsWith("/chart"))?.target;
    if (target === undefined) {
      anchors.push(xml);
    } else {
      addChart(workbook, sheet, { xml, part: parts.text(target), path: target });
    }
  }
  const used = links.filter(({ id }) => anchors.some((xml) => xml.includes(`"${id}"`)));
  return { path, anchors, links: used, namespaces: Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith("xmlns") || name.endsWith(":Ignorable"))) };
}
