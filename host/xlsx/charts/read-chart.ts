import type { ChartKind, ChartSeries, ChartState, ChartText, LegendPosition } from "../../model/chart";
import { chartKinds } from "../../model/chart";
import type { XmlNode } from "../package/xml-node";
import { child, children, flag, parseXml } from "../package/xml-node";
import { fileKinds, filePositions } from "./chart-part";

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

function seriesOf(node: XmlNode): ChartSeries {
  const name = child(node, "tx");
  return {
    name: referenceIn(name) ?? child(name, "v")?.text ?? "",
    values: referenceIn(child(node, "val") ?? child(node, "yVal")),
    categories: referenceIn(child(node, "cat") ?? child(node, "xVal")),
  };
}

function kindOf(plots: readonly XmlNode[]): ChartKind | "Invalid" {
  const [plot, ...others] = plots;
  if (plot === undefined || others.length > 0) {
    return "Invalid";
  }
  const marked = plot.name === "lineChart" && children(plot, "ser").some((series) => val(child(series, "marker"), "symbol") !== "none");
  const found = chartKinds.find((kind) => {
    const { element, direction, grouping, markers } = fileKinds[kind];
    return element === plot.name && direction === val(plot, "barDir") && grouping === val(plot, "grouping") && (markers === undefined || markers === marked);
  });
  return found ?? "Invalid";
}

/** What a chart part says, as far as the model knows it. */
export function readChart(xml: string): Content {
  const chart = child(parseXml(xml), "chart");
  const area = child(chart, "plotArea");
  const plots = (area?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const legend = child(chart, "legend");
  const positions = Object.entries(filePositions) as readonly (readonly [LegendPosition, string])[];
  return {
    kind: kindOf(plots),
    series: plots.flatMap((plot) => children(plot, "ser").map(seriesOf)),
    title: titleOf(child(chart, "title")),
    legend: { visible: legend !== null, position: positions.find(([, file]) => file === val(legend, "legendPos"))?.[0] ?? "Bottom", overlay: flag(child(legend, "overlay"), "val", false) },
    categoryTitle: titleOf(child(child(area, "catAx") ?? child(area, "dateAx"), "title")),
    valueTitle: titleOf(child(child(area, "valAx"), "title")),
  };
}
