import { topElements } from "./top-elements";

/** The order of the elements of a worksheet part (ECMA-376 part 1, CT_Worksheet); Excel repairs a file that has another. */
export const sheetOrder = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter",
  "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions",
  "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing",
  "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
] as const;

/** Puts elements into a worksheet part where their names belong. */
export function insertInOrder(xml: string, added: readonly { readonly name: string; readonly xml: string }[]): string {
  const place = (name: string): number => sheetOrder.findIndex((known) => known === name);
  const { elements } = topElements(xml);
  const end = xml.lastIndexOf("</");
  const places = added.map((element) => ({ element, at: elements.find(({ name }) => place(name) > place(element.name))?.start ?? end }));
  places.sort((one, other) => one.at - other.at || place(one.element.name) - place(other.element.name));
  let from = 0;
  let result = "";
  for (const { element, at } of places) {
    result += xml.slice(from, at) + element.xml;
    from = at;
  }
  return result + xml.slice(from);
}
