import type { Worksheet } from "../../model/worksheet";
import type { NewRelationship } from "../package/add-part";
import type { PackageParts } from "../package/package-parts";
import { linksOf } from "../package/relationships";
import { topElements } from "../package/top-elements";
import { columnGroups, rowGroups } from "./read-groups";
import type { KeptDrawing, KeptElement, KeptSheet } from "./kept-file";

/** Elements that are kept as they stand. */
export const keptElements: ReadonlySet<string> = new Set([
  "sheetCalcPr", "protectedRanges", "mergeCells", "phoneticPr", "hyperlinks", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors",
  "legacyDrawing", "legacyDrawingHF", "picture", "extLst",
]);

/** Elements that the host writes itself, with what the file says beyond the model put in. */
const knownInPart: ReadonlySet<string> = new Set(["sheetPr", "sheetViews", "sheetFormatPr", "sheetProtection", "printOptions", "pageMargins", "pageSetup", "headerFooter", "dataValidations"]);

/** Relationships that elements do not name, and those that name cells. */
const implied = new Set(["comments", "threadedComment"]);
const namingCells = new Set(["comments", "threadedComment", "vmlDrawing"]);

const kind = (type: string): string => type.split("/").at(-1) ?? "";
const keptId = (id: string): string => (id.startsWith("kept_") ? id : `kept_${id}`);

/** A part whose own namespace has a prefix, without it: elements of two files could not stand beside each other otherwise. */
export function withoutPrefix(xml: string): string {
  const prefix = /<([\w.-]+):worksheet\b/.exec(xml)?.[1];
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}

function renamed(element: KeptElement, ids: ReadonlySet<string>): KeptElement {
  const xml = element.xml.replace(/(\s[\w.-]+:(?:id|embed|link|pict)=")([^"]*)"/g, (found, before: string, id: string) => (ids.has(id) ? `${before}${keptId(id)}"` : found));
  return { ...element, xml };
}

/** Keeps of a sheet what the model does not know; to be called when the model has been read. */
export function keepSheet(sheet: Worksheet, parts: PackageParts, path: string, drawing: KeptDrawing): KeptSheet {
  const xml = withoutPrefix(parts.text(path));
  const { attributes, elements } = topElements(xml);
  const all = linksOf(parts, path);
  const ids = new Set(all.map(({ id }) => id));
  const kept = elements.filter(({ name }) => keptElements.has(name)).map((element) => renamed(element, ids));
  const known = elements.filter(({ name }) => knownInPart.has(name)).map((element) => renamed(element, ids));
  const links: readonly NewRelationship[] = all
    .filter(({ id, type }) => implied.has(kind(type)) || [...kept, ...known].some((element) => element.xml.includes(`"${keptId(id)}"`)))
    .map((link) => ({ ...link, id: keptId(link.id) }));
  const texts = links.filter(({ type }) => namingCells.has(kind(type))).map(({ target }) => [target, parts.text(target)] as const);
  const namespaces = Object.entries(attributes).filter(([name]) => name.startsWith("xmlns:") || name === "mc:Ignorable");
  return {
    drawing,
    elements: kept,
    known: new Map(known.map((element) => [element.name, element.xml])),
    validations: sheet.validations,
    page: sheet.state.page,
    protection: sheet.state.protection,
    rowGroups: rowGroups(xml),
    columnGroups: columnGroups(xml),
    links,
    texts: new Map(texts),
    namespaces: Object.fromEntries(namespaces),
  };
}
