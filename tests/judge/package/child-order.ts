import type { XmlNode } from "../../../host/xlsx/package/xml-node";

// Orders of ECMA-376 part 1 (sml.xsd): Excel repairs a file whose elements stand in another order.
const orders: Readonly<Record<string, readonly string[]>> = {
  worksheet: [
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter",
    "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions",
    "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing",
    "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
  ],
  workbook: [
    "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames", "calcPr",
    "oleSize", "customWorkbookViews", "pivotCaches", "extLst",
  ],
  styleSheet: ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"],
  table: ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"],
  tableColumn: ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"],
  sheetPr: ["tabColor", "outlinePr", "pageSetUpPr"],
  sheetView: ["pane", "selection", "pivotSelection", "extLst"],
  dxf: ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"],
  xf: ["alignment", "protection", "extLst"],
  border: ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"],
  headerFooter: ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"],
  dataValidation: ["formula1", "formula2", "sqref"],
  c: ["f", "v", "is", "extLst"],
  // Charts: ECMA-376 part 1, dml-chart.xsd.
  chartSpace: ["date1904", "lang", "roundedCorners", "AlternateContent", "style", "clrMapOvr", "pivotSource", "protection", "chart", "spPr", "txPr", "externalData", "printSettings", "userShapes", "extLst"],
  plotArea: ["layout", "areaChart", "barChart", "lineChart", "pieChart", "catAx", "valAx", "dTable", "spPr", "extLst"],
  barChart: ["barDir", "grouping", "varyColors", "ser", "dLbls", "gapWidth", "overlap", "serLines", "axId", "extLst"],
  lineChart: ["grouping", "varyColors", "ser", "dLbls", "dropLines", "hiLowLines", "upDownBars", "marker", "smooth", "axId", "extLst"],
  pieChart: ["varyColors", "ser", "dLbls", "firstSliceAng", "extLst"],
  ser: ["idx", "order", "tx", "spPr", "invertIfNegative", "explosion", "pictureOptions", "marker", "dPt", "dLbls", "trendline", "errBars", "cat", "val", "smooth", "shape", "extLst"],
  catAx: ["axId", "scaling", "delete", "axPos", "majorGridlines", "minorGridlines", "title", "numFmt", "majorTickMark", "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "auto", "lblAlgn", "lblOffset", "tickLblSkip", "tickMarkSkip", "noMultiLvlLbl", "extLst"],
  valAx: ["axId", "scaling", "delete", "axPos", "majorGridlines", "minorGridlines", "title", "numFmt", "majorTickMark", "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "crossBetween", "majorUnit", "minorUnit", "dispUnits", "extLst"],
  legend: ["legendPos", "legendEntry", "layout", "overlay", "spPr", "txPr", "extLst"],
  title: ["tx", "layout", "overlay", "spPr", "txPr", "extLst"],
  twoCellAnchor: ["from", "to", "sp", "grpSp", "graphicFrame", "cxnSp", "pic", "contentPart", "clientData"],
};

const repeatable = new Set(["conditionalFormatting", "ser", "axId", "barChart", "lineChart", "catAx", "valAx", "dPt", "trendline"]);

/** Faults in the order of elements, here and in all that is below. */
export function orderFaults(node: XmlNode, part: string): readonly string[] {
  const order = orders[node.name];
  const faults: string[] = [];
  let last = -1;
  for (const { name } of order === undefined ? [] : node.children) {
    const place = order?.indexOf(name) ?? -1;
    if (place < 0) {
      faults.push(`${part}: ${node.name} may not hold ${name}`);
    } else if (place < last || (place === last && !repeatable.has(name))) {
      faults.push(`${part}: ${name} stands too late or twice in ${node.name}`);
    }
    last = Math.max(last, place);
  }
  return [...faults, ...node.children.flatMap((child) => orderFaults(child, part))];
}

/** Faults in `count` attributes, here and in all that is below. */
export function countFaults(node: XmlNode, part: string): readonly string[] {
  const count = node.attributes["count"];
  const own = count !== undefined && Number(count) !== node.children.length && node.name !== "sst" ? [`${part}: ${node.name} counts ${count} but holds ${node.children.length}`] : [];
  return [...own, ...node.children.flatMap((child) => countFaults(child, part))];
}
