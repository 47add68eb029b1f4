import type { ChartKind, ChartState, ChartText, LegendPosition } from "../../model/chart";
import { xmlDeclaration, xmlElement, xmlText } from "../package/xml-text";
import type { CellsOf } from "./series-xml";
import { seriesXml } from "./series-xml";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

const value = (name: string, val: string | number | boolean): string => xmlElement(`c:${name}`, { val });

/** `c:title`; one without text is chosen by Excel. Empty when it is not shown. */
function titleXml({ text, visible, overlay }: ChartText): string {
  if (!visible) {
    return "";
  }
  const paragraphs = (text ?? "").split("\n").map((line) => xmlElement("a:p", {}, [xmlElement("a:r", {}, [xmlElement("a:t", {}, [xmlText(line)])])]));
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

function plotXml(state: ChartState, kind: ChartKind, cellsOf: CellsOf): string {
  const { element, direction, grouping = "", markers } = fileKinds[kind];
  const series = state.series.map((one, at) => seriesXml(one, at, { kind: element, markers: markers ?? false }, cellsOf));
  if (element === "pieChart") {
    return xmlElement("c:pieChart", {}, [value("varyColors", true), ...series, value("firstSliceAng", 0)]);
  }
  if (element === "lineChart") {
    return xmlElement("c:lineChart", {}, [value("grouping", grouping), value("varyColors", false), ...series, value("marker", true), ...axisIds]);
  }
  const stacked = grouping === "clustered" ? [] : [value("overlap", 100)];
  return xmlElement("c:barChart", {}, [value("barDir", direction ?? "col"), value("grouping", grouping), value("varyColors", false), ...series, value("gapWidth", 150), ...stacked, ...axisIds]);
}

function axesXml(state: ChartState, kind: ChartKind): string {
  if (kind === "Pie") {
    return "";
  }
  const lying = fileKinds[kind].direction === "bar";
  const scaling = xmlElement("c:scaling", {}, [value("orientation", "minMax")]);
  const ticks = [value("majorTickMark", "out"), value("minorTickMark", "none"), value("tickLblPos", "nextTo")];
  const format = (code: string): string => xmlElement("c:numFmt", { formatCode: code, sourceLinked: 1 });
  const category = xmlElement("c:catAx", {}, [
    value("axId", categoryId), scaling, value("delete", false), value("axPos", lying ? "l" : "b"), titleXml(state.categoryTitle), format("General"), ...ticks,
    value("crossAx", valueId), value("crosses", "autoZero"), value("auto", true), value("lblAlgn", "ctr"), value("lblOffset", 100), value("noMultiLvlLbl", false),
  ]);
  const percent = fileKinds[kind].grouping === "percentStacked";
  const values = xmlElement("c:valAx", {}, [
    value("axId", valueId), scaling, value("delete", false), value("axPos", lying ? "b" : "l"), "<c:majorGridlines/>", titleXml(state.valueTitle), format(percent ? "0%" : "General"), ...ticks,
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
    titleXml(title),
    value("autoTitleDeleted", !title.visible),
    xmlElement("c:plotArea", {}, ["<c:layout/>", plotXml(state, kind, cellsOf), axesXml(state, kind)]),
    shownLegend,
    value("plotVisOnly", true),
    value("dispBlanksAs", "gap"),
  ]);
  return `${xmlDeclaration}${xmlElement("c:chartSpace", { "xmlns:c": chartNamespace, "xmlns:a": drawingNamespace }, [value("roundedCorners", false), chart])}`;
}
