import type { Worksheet } from "../../model/worksheet";
import type { KeptElement, KeptSheet } from "../kept/kept-file";
import { insertInOrder } from "../package/sheet-order";
import { attributesIn, topElements } from "../package/top-elements";

/** Attributes that the host writes itself, with what it means when it leaves them out. */
const own: Readonly<Record<string, ReadonlySet<string>>> = {
  sheetView: new Set(["showGridLines", "showRowColHeaders", "tabSelected", "workbookViewId"]),
  pageSetup: new Set(["paperSize", "orientation", "scale", "fitToWidth", "fitToHeight"]),
  printOptions: new Set(["horizontalCentered", "verticalCentered", "gridLines", "gridLinesSet"]),
  sheetPr: new Set(),
};

const openingTag = (xml: string): string => /^<[^>]*>/.exec(xml)?.[0] ?? "";

/** Gives the first element of this name in the part the attributes of `kept` that are not the host's own. */
function withAttributes(xml: string, name: string, kept: string): string {
  const added = Object.entries(attributesIn(openingTag(kept))).filter(([attribute]) => own[name]?.has(attribute) !== true);
  return xml.replace(new RegExp(`<${name}(?=[\\s/>])[^>]*?(?=/?>)`), (tag) => {
    const there = attributesIn(tag);
    return `${tag}${added.map(([attribute, value]) => (attribute in there ? "" : ` ${attribute}="${value}"`)).join("")}`;
  });
}

/** The part without its elements of these names, and with these in their place. */
function replaced(xml: string, names: readonly string[], elements: readonly KeptElement[]): string {
  const gone = topElements(xml).elements.filter(({ name }) => names.includes(name));
  const without = gone.reduceRight((text, { start, xml: element }) => text.slice(0, start) + text.slice(start + element.length), xml);
  return insertInOrder(without, elements);
}

/** `sheetPr`: grouping, names in code, and a tab colour of the theme as long as nobody gave another. */
function withSheetProperties(xml: string, sheet: Worksheet, kept: string): string {
  const children = topElements(kept).elements;
  const color = children.find(({ name }) => name === "tabColor");
  const outline = children.find(({ name }) => name === "outlinePr")?.xml ?? "";
  const there = topElements(xml).elements.find(({ name }) => name === "sheetPr");
  const inside = there === undefined ? [] : topElements(there.xml).elements;
  const tab = inside.find(({ name }) => name === "tabColor")?.xml ?? (sheet.state.tabColor === "" && color !== undefined && !color.xml.includes("rgb=") ? color.xml : "");
  const page = inside.find(({ name }) => name === "pageSetUpPr")?.xml ?? "";
  const content = `${tab}${outline}${page}`;
  const bare = `<sheetPr>${content}</sheetPr>`;
  return replaced(xml, ["sheetPr"], [{ name: "sheetPr", xml: withAttributes(bare, "sheetPr", kept) }]);
}

/** The view: zoom and the like, and panes that are split and not frozen. */
function withView(xml: string, sheet: Worksheet, kept: string): string {
  const view = topElements(kept).elements[0]?.xml ?? "";
  const pane = /<pane\b[^>]*\/>/.exec(view)?.[0] ?? "";
  const seen = withAttributes(xml, "sheetView", view);
  const { rows, columns } = sheet.state.frozen;
  if (pane === "" || pane.includes('state="frozen') || rows > 0 || columns > 0) {
    return seen;
  }
  return seen.replace(/<sheetView\b([^>]*?)(\/?)>/, (_, attributes: string, end: string) => `<sheetView${attributes}>${pane}${end === "/" ? "</sheetView>" : ""}`);
}

/** How the page is printed: the elements of the file as long as nobody changed them, else the host's with what else stood there. */
function withPage(xml: string, sheet: Worksheet, { known, page }: KeptSheet): string {
  const names = ["printOptions", "pageMargins", "pageSetup", "headerFooter"];
  if (sheet.state.page === page) {
    return replaced(xml, names, names.flatMap((name) => { const element = known.get(name); return element === undefined ? [] : [{ name, xml: element }]; }));
  }
  const header = known.get("headerFooter");
  const sameTexts = JSON.stringify(sheet.state.page.headerFooter) === JSON.stringify(page.headerFooter);
  const headed = header !== undefined && sameTexts ? replaced(xml, ["headerFooter"], [{ name: "headerFooter", xml: header }]) : xml;
  return withAttributes(withAttributes(headed, "pageSetup", known.get("pageSetup") ?? ""), "printOptions", known.get("printOptions") ?? "");
}

function withNamespaces(xml: string, namespaces: Readonly<Record<string, string>>): string {
  const root = topElements(xml.slice(0, xml.indexOf(">", xml.indexOf("<worksheet")) + 1)).attributes;
  const missing = Object.entries(namespaces).filter(([name]) => !(name in root));
  return xml.replace(/<worksheet\b/, (tag) => `${tag}${missing.map(([name, value]) => ` ${name}="${value}"`).join("")}`);
}

/** Puts what a file held beyond the model back into the part of a sheet. */
export function restoreSheet(xml: string, sheet: Worksheet, kept: KeptSheet): string {
  const { known } = kept;
  let restored = withNamespaces(xml, kept.namespaces);
  const format = known.get("sheetFormatPr");
  const protection = known.get("sheetProtection");
  const validations = known.get("dataValidations");
  if (format !== undefined) {
    restored = replaced(restored, ["sheetFormatPr"], [{ name: "sheetFormatPr", xml: format }]);
  }
  if (protection !== undefined && sheet.state.protection === kept.protection) {
    restored = replaced(restored, ["sheetProtection"], [{ name: "sheetProtection", xml: protection }]);
  }
  if (validations !== undefined && sheet.validations === kept.validations) {
    restored = replaced(restored, ["dataValidations"], [{ name: "dataValidations", xml: validations }]);
  }
  restored = withPage(restored, sheet, kept);
  restored = withSheetProperties(restored, sheet, known.get("sheetPr") ?? "<sheetPr/>");
  restored = withView(restored, sheet, known.get("sheetViews") ?? "");
  return insertInOrder(restored, kept.elements).replace("<sheetPr></sheetPr>", "");
}
