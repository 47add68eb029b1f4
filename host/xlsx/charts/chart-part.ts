import type { ChartFont, ChartKind, ChartSeries, ChartState, ChartText, LegendPosition } from "../../model/chart";
import { xmlDeclaration, xmlElement, xmlText } from "../package/xml-text";
import { colorXml } from "./look-xml";
import type { CellsOf } from "./series-xml";
import { seriesXml } from "./series-xml";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

const value = (name: string, val: string | number | boolean): string => xmlElement(`c:${name}`, { val });

/** `a:rPr`, its size in hundredths of a point; empty where nothing is said. */
function fontXml({ size, bold, color }: ChartFont): string {
  const fill = color === undefined ? "" : colorXml(color);
  const attributes = { sz: size === undefined ? undefined : Math.round(size * 100), b: bold };
  return fill === "" && size === undefined && bold === undefined ? "" : xmlElement("a:rPr", attributes, [fill]);
}

/** `c:title`; one without text is chosen by Excel. Empty when it is not shown. */
function titleXml({ text, visible, overlay }: ChartText, font: ChartFont = {}): string {
  if (!visible) {
    return "";
  }
  const letters = fontXml(font);
  const paragraphs = (text ?? "").split("\n").map((line) => xmlElement("a:p", {}, [xmlElement("a:r", {}, [letters, xmlElement("a:t", {}, [xmlText(line)])])]));
  const own = text === null ? "" : xmlElement("c:tx", {}, [xmlElement("c:rich", {}, ["<a:bodyPr/>", "<a:lstStyle/>", ...paragraphs])]);
  return xmlElement("c:title", {}, [own, value("overlay", overlay)]);
}

/** How files name a kind: its element, direction and grouping. */
export const fileKinds: Readonly<Record<ChartKind, { readonly element: string; readonly direction?: "col" | "bar"; readonly grouping?: string; readonly markers?: boolean }>> = {
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard", markers: false },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true },
  Pie: { element: "pieChart" },
};

const categoryId = 111111111;
const valueId = 222222222;
const axisIds = [value("axId", categoryId), value("axId", valueId)];

function plotXml(state: ChartState, kind: ChartKind, of: readonly NumberedSeries[], cellsOf: CellsOf): string {
  const { element, direction, grouping = "", markers } = fileKinds[kind];
  const series = of.map(({ one, at }) => seriesXml(one, at, { kind: element, markers: markers ?? false }, cellsOf));
  if (element === "pieChart") {
    return xmlElement("c:pieChart", {}, [value("varyColors", true), ...series, value("firstSliceAng", 0)]);
  }
  if (element === "lineChart") {
    return xmlElement("c:lineChart", {}, [value("grouping", grouping), value("varyColors", false), ...series, value("marker", true), ...axisIds]);
  }
  const stacked = grouping === "clustered" ? [] : [value("overlap", 100)];
  const gap = value("gapWidth", state.gapWidth ?? 150);
  return xmlElement("c:barChart", {}, [value("barDir", direction ?? "col"), value("grouping", grouping), value("varyColors", false), ...series, gap, ...stacked, ...axisIds]);
}

interface NumberedSeries {
  readonly one: ChartSeries;
  readonly at: number;
}

/** A plot for every kind among the series: that of the chart first, so that lines go over its columns. */
function plotsXml(state: ChartState, kind: ChartKind, cellsOf: CellsOf): string {
  const numbered = state.series.map((one, at) => ({ one, at }));
  const others = numbered.flatMap(({ one }) => (one.kind === undefined || one.kind === kind ? [] : [one.kind]));
  return [kind, ...new Set(others)].map((each) => plotXml(state, each, numbered.filter(({ one }) => (one.kind ?? kind) === each), cellsOf)).join("");
}

function axesXml(state: ChartState, kind: ChartKind): string {
  if (kind === "Pie") {
    return "";
  }
  const lying = fileKinds[kind].direction === "bar";
  const scaling = (reversed: boolean): string => xmlElement("c:scaling", {}, [value("orientation", reversed ? "maxMin" : "minMax")]);
  const ticks = [value("majorTickMark", "out"), value("minorTickMark", "none"), value("tickLblPos", "nextTo")];
  const format = (code: string, linked = true): string => xmlElement("c:numFmt", { formatCode: code, sourceLinked: linked });
  const category = xmlElement("c:catAx", {}, [
    value("axId", categoryId), scaling(state.reversed ?? false), value("delete", false), value("axPos", lying ? "l" : "b"), titleXml(state.categoryTitle), format("General"), ...ticks,
    value("crossAx", valueId), value("crosses", "autoZero"), value("auto", true), value("lblAlgn", "ctr"), value("lblOffset", 100), value("noMultiLvlLbl", false),
  ]);
  const percent = fileKinds[kind].grouping === "percentStacked";
  const values = xmlElement("c:valAx", {}, [
    value("axId", valueId), scaling(false), value("delete", false), value("axPos", lying ? "b" : "l"), "<c:majorGridlines/>", titleXml(state.valueTitle), state.valueFormat === undefined ? format(percent ? "0%" : "General") : format(state.valueFormat, false), ...ticks,
    value("crossAx", categoryId), value("crosses", "autoZero"), value("crossBetween", "between"),
  ]);
  return category + values;
}

/** How files name the places of a legend. */
export const filePositions: Readonly<Record<LegendPosition, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

/** The part of a chart that this host made; `cellsOf` gives the cells behind a reference, for the values that files keep beside it. */
export function chartPart(state: ChartState, kind: ChartKind, cellsOf: CellsOf): string {
  const { legend, title } = state;
  const shownLegend = legend.visible ? xmlElement("c:legend", {}, [value("legendPos", filePositions[legend.position]), value("overlay", legend.overlay)]) : "";
  const chart = xmlElement("c:chart", {}, [
    titleXml(title, state.titleFont),
    value("autoTitleDeleted", !title.visible),
    xmlElement("c:plotArea", {}, ["<c:layout/>", plotsXml(state, kind, cellsOf), axesXml(state, kind)]),
    shownLegend,
    value("plotVisOnly", true),
    value("dispBlanksAs", "gap"),
  ]);
  return `${xmlDeclaration}${xmlElement("c:chartSpace", { "xmlns:c": chartNamespace, "xmlns:a": drawingNamespace }, [value("roundedCorners", false), chart])}`;
}
