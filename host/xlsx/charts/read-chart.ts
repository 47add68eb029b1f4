import type { ChartFont, ChartKind, ChartLine, ChartSeries, ChartState, ChartText, LegendPosition } from "../../model/chart";
import { chartKinds, lineStyles } from "../../model/chart";
import type { XmlNode } from "../package/xml-node";
import { child, children, flag, parseXml } from "../package/xml-node";
import { fileKinds, filePositions } from "./chart-part";
import { fileDashes, unitsPerWeight } from "./look-xml";

type Content = Omit<ChartState, "name" | "anchor">;

const val = (node: XmlNode | null, name: string): string | undefined => child(node, name)?.attributes["val"];

/** All texts below an element, paragraphs on lines of their own. */
function textBelow(node: XmlNode): string {
  const paragraph = (of: XmlNode): string => (of.name === "t" ? of.text : of.children.map(paragraph).join(""));
  return children(node, "p").map(paragraph).join("\n");
}

function titleOf(node: XmlNode | null): ChartText {
  const rich = child(child(node, "tx"), "rich");
  return { text: rich === null ? null : textBelow(rich), visible: node !== null, overlay: flag(child(node, "overlay"), "val", false) };
}

function referenceIn(node: XmlNode | null): string | null {
  const formula = node?.children.map((source) => child(source, "f")?.text).find((text) => text !== undefined);
  return formula === undefined ? null : `=${formula}`;
}

function colorOf(node: XmlNode | null): string | undefined {
  const found = val(child(node, "solidFill"), "srgbClr");
  return found === undefined ? undefined : `#${found.toUpperCase()}`;
}

/** The properties that are known. */
function said<T extends object>(values: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, held]) => held !== undefined)) as T;
}

function lineOf(node: XmlNode): ChartLine {
  const weight = node.attributes["w"];
  const style = lineStyles.find((known) => fileDashes[known] === val(node, "prstDash"));
  return said<ChartLine>({ color: colorOf(node), weight: weight === undefined ? undefined : Number(weight) / unitsPerWeight, style });
}

function seriesOf(node: XmlNode): ChartSeries {
  const name = child(node, "tx");
  const look = child(node, "spPr");
  const line = child(look, "ln");
  return {
    name: referenceIn(name) ?? child(name, "v")?.text ?? "",
    values: referenceIn(child(node, "val") ?? child(node, "yVal")),
    categories: referenceIn(child(node, "cat") ?? child(node, "xVal")),
    ...said<Pick<ChartSeries, "fill" | "line">>({ fill: colorOf(look), line: line === null ? undefined : lineOf(line) }),
  };
}

function kindOf(plot: XmlNode): ChartKind | "Invalid" {
  const marked = plot.name === "lineChart" && children(plot, "ser").some((series) => val(child(series, "marker"), "symbol") !== "none");
  const found = chartKinds.find((kind) => {
    const { element, direction, grouping, markers } = fileKinds[kind];
    return element === plot.name && direction === val(plot, "barDir") && grouping === val(plot, "grouping") && (markers === undefined || markers === marked);
  });
  return found ?? "Invalid";
}

/** The kind of the whole, which is that of its first plot, and the series in their order; each says its kind when that is another. */
function plotsOf(plots: readonly XmlNode[]): Pick<ChartState, "kind" | "series"> {
  const kinds = plots.map(kindOf);
  const kind = kinds[0] ?? "Invalid";
  const series = plots.flatMap((plot, at) => {
    const own = kinds[at];
    return children(plot, "ser").map((node) => ({ order: Number(val(node, "order") ?? "0"), one: { ...seriesOf(node), ...(own === undefined || own === "Invalid" || own === kind ? {} : { kind: own }) } }));
  });
  return { kind: kinds.includes("Invalid") ? "Invalid" : kind, series: series.sort((a, b) => a.order - b.order).map(({ one }) => one) };
}

function fontOf(title: XmlNode | null): ChartFont | undefined {
  const run = child(child(child(child(child(title, "tx"), "rich"), "p"), "r"), "rPr");
  const size = run?.attributes["sz"];
  return run === null ? undefined : said<ChartFont>({ color: colorOf(run), size: size === undefined ? undefined : Number(size) / 100, bold: run.attributes["b"] === undefined ? undefined : flag(run, "b", false) });
}

/** What a chart says of its axes and the space between its columns, beyond what charts have anyway. */
function fineOf(area: XmlNode | null, plots: readonly XmlNode[]): Pick<ChartState, "valueFormat" | "reversed" | "gapWidth"> {
  const gap = plots.map((plot) => val(plot, "gapWidth")).find((held) => held !== undefined);
  const format = child(child(area, "valAx"), "numFmt");
  const reversed = val(child(child(area, "catAx"), "scaling"), "orientation") === "maxMin";
  return said<Pick<ChartState, "valueFormat" | "reversed" | "gapWidth">>({
    valueFormat: format === null || flag(format, "sourceLinked", false) ? undefined : format.attributes["formatCode"],
    reversed: reversed ? true : undefined,
    gapWidth: gap === undefined || gap === "150" ? undefined : Number(gap),
  });
}

/** What a chart part says, as far as the model knows it. */
export function readChart(xml: string): Content {
  const chart = child(parseXml(xml), "chart");
  const area = child(chart, "plotArea");
  const plots = (area?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const legend = child(chart, "legend");
  const positions = Object.entries(filePositions) as readonly (readonly [LegendPosition, string])[];
  return {
    ...plotsOf(plots),
    ...fineOf(area, plots),
    ...said<Pick<ChartState, "titleFont">>({ titleFont: fontOf(child(chart, "title")) }),
    title: titleOf(child(chart, "title")),
    legend: { visible: legend !== null, position: positions.find(([, file]) => file === val(legend, "legendPos"))?.[0] ?? "Bottom", overlay: flag(child(legend, "overlay"), "val", false) },
    categoryTitle: titleOf(child(child(area, "catAx") ?? child(area, "dateAx"), "title")),
    valueTitle: titleOf(child(child(area, "valAx"), "title")),
  };
}
