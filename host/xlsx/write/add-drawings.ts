import type { Chart } from "../../model/chart";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { cornersXml } from "../charts/anchor-xml";
import { cellsOf } from "../charts/cells-of";
import { chartPart } from "../charts/chart-part";
import { chartAnchorXml, drawingPart } from "../charts/drawing-part";
import { copyLinks, copyPart } from "../kept/copy-part";
import type { KeptFile } from "../kept/kept-file";
import { keptFile } from "../kept/kept-file";
import { addPart, officeRelationships, relate } from "../package/add-part";
import type { PackageParts } from "../package/package-parts";
import { xmlAttribute } from "../package/xml-text";

const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** A path that neither package has: parts that are copied keep theirs. */
function freePath(packages: readonly (PackageParts | undefined)[], pattern: (number: number) => string): string {
  let number = 1;
  while (packages.some((parts) => parts !== undefined && parts.raw(pattern(number)) !== null)) {
    number += 1;
  }
  return pattern(number);
}

/** The element of a chart that another program made, where the chart lies now. */
function foreignFrame({ state, foreign }: Chart, relationship: string): string {
  const { frame, anchor } = foreign ?? { frame: "", anchor: null };
  const named = frame
    .replace(/(<(?:\w+:)?cNvPr [^>]*?name=")[^"]*/, (_, before: string) => `${before}${xmlAttribute(state.name)}`)
    .replace(/(<(?:\w+:)?chart [^>]*?\w+:id=")[^"]+/, (_, before: string) => `${before}${relationship}`);
  if (JSON.stringify(anchor) === JSON.stringify(state.anchor)) {
    return named;
  }
  const content = /(?:<\/(?:\w+:)?to>|<(?:\w+:)?ext [^>]*\/>)([\s\S]*)<\/(?:\w+:)?\w+Anchor>$/.exec(named)?.[1] ?? "";
  return `<xdr:twoCellAnchor>${cornersXml(state.anchor)}${content}</xdr:twoCellAnchor>`;
}

/** Writes the part of a chart; its path. */
function addChart(parts: PackageParts, workbook: Workbook, chart: Chart, file: KeptFile | null): string {
  const { state, foreign } = chart;
  if (foreign !== null) {
    addPart(parts, foreign.path, foreign.xml, chartType);
    if (file !== null) {
      copyLinks(file.source, parts, foreign.path);
    }
    return foreign.path;
  }
  if (state.kind === "Invalid") {
    throw new Error(`The chart ${state.name} is of a kind that this host cannot save`);
  }
  const path = freePath([parts, file?.source], (number) => `xl/charts/chart${String(number)}.xml`);
  addPart(parts, path, chartPart(state, state.kind, cellsOf(workbook)), chartType);
  return path;
}

/** Writes the drawing of a sheet with its charts and what a file had beside them; its path, or null when there is nothing to draw. */
function addDrawing(parts: PackageParts, workbook: Workbook, sheet: Worksheet): string | null {
  const file = keptFile(workbook);
  const kept = file?.sheets.get(sheet)?.drawing;
  const charts = workbook.charts.on(sheet);
  if (charts.length === 0 && (kept === undefined || kept.anchors.length === 0)) {
    return null;
  }
  const path = kept?.path ?? freePath([parts, file?.source], (number) => `xl/drawings/drawing${String(number)}.xml`);
  const links = charts.map((chart, at) => ({ id: `rIdChart${String(at + 1)}`, type: `${officeRelationships}/chart`, target: addChart(parts, workbook, chart, file) }));
  const highest = Math.max(1, ...[...(kept?.anchors ?? []), ...charts.map(({ foreign }) => foreign?.frame ?? "")].flatMap((xml) => [...xml.matchAll(/cNvPr [^>]*?id="(\d+)"/g)].map(([, id]) => Number(id))));
  const anchors = charts.map((chart, at) => {
    const relationship = links[at]?.id ?? "";
    return chart.foreign === null ? chartAnchorXml(chart, highest + at + 1, relationship) : foreignFrame(chart, relationship);
  });
  addPart(parts, path, drawingPart([...(kept?.anchors ?? []), ...anchors], kept?.namespaces ?? {}), drawingType);
  relate(parts, path, [...links, ...(kept?.links ?? [])]);
  kept?.links.forEach(({ target, external }) => {
    if (file !== null && external !== true) {
      copyPart(file.source, parts, target);
    }
  });
  return path;
}

/** Adds the drawings of all sheets and lets each sheet lead to its own, under this id. */
export function addDrawings(parts: PackageParts, workbook: Workbook): ReadonlyMap<Worksheet, string> {
  const ids = new Map<Worksheet, string>();
  workbook.sheets.forEach((sheet, at) => {
    const path = addDrawing(parts, workbook, sheet);
    if (path !== null) {
      ids.set(sheet, "rIdDrawing");
      relate(parts, `xl/worksheets/sheet${String(at + 1)}.xml`, [{ id: "rIdDrawing", type: `${officeRelationships}/drawing`, target: path }]);
    }
  });
  return ids;
}
