import { copyPart } from "../kept/copy-part";
import type { KeptFile } from "../kept/kept-file";
import { relate } from "../package/add-part";
import type { PackageParts } from "../package/package-parts";
import { linksOf } from "../package/relationships";
import { attributesIn, topElements } from "../package/top-elements";

const workbookPath = "xl/workbook.xml";

const kind = (type: string): string => type.split("/").at(-1) ?? "";

/** Relationships of the package and of the workbook whose parts are copied as they are. */
export const copiedOfPackage: ReadonlySet<string> = new Set(["custom-properties", "webextensiontaskpanes"]);
export const copiedOfWorkbook: ReadonlySet<string> = new Set(["person"]);

function attributesOf(xml: string | undefined, without: readonly string[]): string {
  const kept = Object.entries(xml === undefined ? {} : attributesIn(/^<[^>]*>/.exec(xml)?.[0] ?? "")).filter(([name]) => !without.includes(name) && !name.includes(":"));
  return kept.map(([name, value]) => ` ${name}="${value}"`).join("");
}

/** workbook.xml with what its elements said beyond the model: how Excel calculates, its window, the protection of its structure. */
function workbookXml(xml: string, source: string): string {
  const elements = new Map(topElements(source).elements.map((element) => [element.name, element.xml]));
  const properties = elements.has("workbookPr") ? `<workbookPr${attributesOf(elements.get("workbookPr"), [])}/>` : "";
  const protection = elements.has("workbookProtection") ? `<workbookProtection${attributesOf(elements.get("workbookProtection"), [])}/>` : "";
  const sharing = elements.has("fileSharing") ? `<fileSharing${attributesOf(elements.get("fileSharing"), [])}/>` : "";
  const bookViews = elements.get("bookViews");
  const view = bookViews === undefined ? "" : attributesOf(topElements(bookViews).elements[0]?.xml, ["activeTab", "firstSheet"]);
  const calculation = attributesOf(elements.get("calcPr"), ["calcId", "fullCalcOnLoad"]);
  return xml
    .replace("<bookViews>", () => `${sharing}${properties}${protection}<bookViews>`)
    .replace(/<workbookView [^>]*?(activeTab="\d+")[^>]*>/, (found, active: string) => (view === "" ? found : `<workbookView${view} ${active}/>`))
    .replace("<calcPr ", () => `<calcPr${calculation} `);
}

/** The properties of the program, without the list of sheets and names, which need not be right any more. */
function withoutTitles(xml: string): string {
  return xml.replace(/<(?:\w+:)?(HeadingPairs|TitlesOfParts)>[\s\S]*?<\/(?:\w+:)?\1>/g, "");
}

/** Puts what a file held beside its sheets back: theme, properties of the document, persons, add-ins that open with it. */
export function restorePackage(parts: PackageParts, { source, workbook }: KeptFile): void {
  for (const { type, target } of linksOf(source, workbook)) {
    const bytes = source.raw(target);
    if (kind(type) === "theme" && bytes !== null) {
      parts.setRaw("xl/theme/theme1.xml", bytes);
    }
    if (copiedOfWorkbook.has(kind(type))) {
      copyPart(source, parts, target);
      relate(parts, workbookPath, [{ id: `kept_${kind(type)}`, type, target }]);
    }
  }
  for (const { type, target } of linksOf(source, "")) {
    if (kind(type) === "core-properties") {
      parts.set("docProps/core.xml", source.text(target));
    } else if (kind(type) === "extended-properties") {
      parts.set("docProps/app.xml", withoutTitles(source.text(target)));
    } else if (copiedOfPackage.has(kind(type))) {
      copyPart(source, parts, target);
      relate(parts, "", [{ id: `kept_${kind(type)}`, type, target }]);
    }
  }
  parts.set(workbookPath, workbookXml(parts.text(workbookPath), source.text(workbook)));
}
