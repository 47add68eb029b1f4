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
  dataValidation: ["formula1", "formula2"],
  c: ["f", "v", "is", "extLst"],
};

const repeatable = new Set(["conditionalFormatting"]);

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
