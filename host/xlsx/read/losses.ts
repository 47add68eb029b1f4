import { keptElements, withoutPrefix } from "../kept/keep-sheet";
import type { PackageParts } from "../package/package-parts";
import { linksOf } from "../package/relationships";
import { topElements } from "../package/top-elements";
import { children, child, parseXml } from "../package/xml-node";
import { copiedOfPackage, copiedOfWorkbook } from "../write/restore-package";
import type { SheetEntry, WorkbookIndex } from "./sheet-index";

const kind = (type: string): string => type.split("/").at(-1) ?? "";

/** Relationships that the host reads, writes anew or may leave out: chains of calculation and small pictures are made anew by Excel. */
const understood = {
  package: new Set(["officeDocument", "core-properties", "extended-properties", "thumbnail", "customXml", ...copiedOfPackage]),
  workbook: new Set(["worksheet", "styles", "theme", "sharedStrings", "calcChain", "customXml", "sheetMetadata", ...copiedOfWorkbook]),
  sheet: new Set(["table", "drawing", "vmlDrawing", "comments", "threadedComment", "hyperlink", "printerSettings", "image", "customProperty"]),
  table: new Set<string>(),
};

const words: Readonly<Record<string, string>> = {
  vbaProject: "macros",
  externalLink: "links to other workbooks",
  pivotCacheDefinition: "pivot tables",
  pivotTable: "a pivot table",
  chartsheet: "a sheet that is a chart",
  dialogsheet: "a sheet that is a dialog",
  connections: "connections to data",
  queryTable: "a table filled by a query",
  slicer: "a slicer",
  slicerCache: "slicers",
  oleObject: "an embedded object",
  ctrlProp: "a form control",
  "digital-signature": "a digital signature",
  origin: "a digital signature",
};

const read = new Set([
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "autoFilter", "conditionalFormatting", "dataValidations", "printOptions", "pageMargins",
  "pageSetup", "headerFooter", "drawing", "tableParts",
]);

function strange(parts: PackageParts, owner: string, known: ReadonlySet<string>): readonly string[] {
  const found = linksOf(parts, owner).map(({ type }) => kind(type)).filter((type) => !known.has(type));
  return [...new Set(found)].map((type) => words[type] ?? `what is filed as ${type}`);
}

/** The first addresses of cells that hold what `cell` matches. */
function cellsWith(xml: string, cell: RegExp): string | null {
  const found = [...xml.matchAll(cell)].map(([, address = ""]) => address);
  return found.length === 0 ? null : `${found.slice(0, 3).join(", ")}${found.length > 3 ? " and others" : ""}`;
}

function sheetLosses(parts: PackageParts, { name, path, tables }: SheetEntry): readonly string[] {
  const xml = withoutPrefix(parts.text(path));
  const elements = topElements(xml).elements;
  const views = elements.find((element) => element.name === "sheetViews");
  const arrays = cellsWith(xml, /<c r="([A-Z]+\d+)"[^>]*><f [^>]*\bt="(?:array|dataTable)"/g);
  return [
    ...elements.filter((element) => !read.has(element.name) && !keptElements.has(element.name)).map((element) => `the element ${element.name}`),
    ...(views !== undefined && topElements(views.xml).elements.length > 1 ? ["a second window"] : []),
    ...(arrays === null ? [] : [`array formulas or data tables (${arrays})`]),
    ...strange(parts, path, understood.sheet),
    ...tables.flatMap((table) => tableLosses(parts, table)),
  ].map((loss) => `${name}: ${loss}`);
}

function tableLosses(parts: PackageParts, path: string): readonly string[] {
  const xml = parts.text(path);
  const { displayName = "", headerRowCount } = parseXml(xml).attributes;
  return [
    ...(headerRowCount === "0" ? ["without header row"] : []),
    ...(/<calculatedColumnFormula [^>]*array="1"/.test(xml) ? ["with an array formula"] : []),
    ...(/<filterColumn [^>]*hiddenButton="1"/.test(xml) ? ["with hidden filter buttons"] : []),
    ...(/<sortCondition [^>]*(?:sortBy="(?!value)|customList=)/.test(xml) ? ["sorted by colours, icons or a list"] : []),
    ...(xml.includes("<xmlColumnPr") ? ["mapped to XML"] : []),
    ...strange(parts, path, understood.table),
  ].map((loss) => `the table ${displayName}: ${loss}`);
}

function nameLosses(parts: PackageParts, workbook: string): readonly string[] {
  const names = children(child(parseXml(parts.text(workbook)), "definedNames"), "definedName").map(({ attributes }) => attributes);
  const plain = names.map(({ name = "" }) => name.toLowerCase()).filter((name) => !name.startsWith("_xlnm."));
  const twice = [...new Set(plain.filter((name, at) => plain.indexOf(name) !== at))];
  const programs = names.filter(({ function: isFunction, vbProcedure, xlm }) => [isFunction, vbProcedure, xlm].includes("1"));
  const known = new Set(["_xlnm.print_area", "_xlnm.print_titles", "_xlnm._filterdatabase"]);
  const reserved = names.map(({ name = "" }) => name).filter((name) => name.startsWith("_xlnm.") && !known.has(name.toLowerCase()));
  return [...twice.map((name) => `the name ${name} on several sheets`), ...programs.map(({ name = "" }) => `the macro name ${name}`), ...reserved.map((name) => `the name ${name}`)];
}

/** What of a file the host can neither read nor keep, in words; a workbook with any is not opened, so that saving it loses nothing. */
export function losses(parts: PackageParts, index: WorkbookIndex): readonly string[] {
  const elements = topElements(parts.text(index.workbook)).elements.map(({ name }) => name);
  const refused = ["functionGroups", "externalReferences", "customWorkbookViews", "pivotCaches", "oleSize", "smartTagPr", "webPublishing"];
  return [
    ...strange(parts, "", understood.package),
    ...strange(parts, index.workbook, understood.workbook),
    ...elements.filter((name) => refused.includes(name)).map((name) => `the element ${name}`),
    ...nameLosses(parts, index.workbook),
    ...index.sheets.flatMap((sheet) => sheetLosses(parts, sheet)),
  ];
}
