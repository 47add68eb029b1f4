import type { PackageParts } from "../package/package-parts";
import { relationshipsOf } from "../package/relationships";
import { child, children, parseXml } from "../package/xml-node";

/** A sheet of the file with the paths of its parts. */
export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly tables: readonly string[];
  readonly drawing: string | null;
}

/** What workbook.xml and its relationships say of the parts of a file. */
export interface WorkbookIndex {
  readonly sheets: readonly SheetEntry[];
  readonly styles: string | null;
  readonly customXml: readonly string[];
  /** The path of workbook.xml. */
  readonly workbook: string;
  readonly hiddenNames: ReadonlySet<string>;
}

/** Where the parts of a workbook stand. Throws when the package holds no workbook. */
export function indexOf(parts: PackageParts): WorkbookIndex {
  const workbook = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.path ?? "xl/workbook.xml";
  const root = parseXml(parts.text(workbook));
  const related = relationshipsOf(parts, workbook);
  const pathsOf = (wanted: string): readonly string[] => related.filter(({ type }) => type === wanted).map(({ path }) => path);
  const sheets = children(child(root, "sheets"), "sheet").flatMap(({ attributes }) => {
    const path = related.find(({ id, type }) => id === attributes["id"] && type === "worksheet")?.path;
    return path === undefined ? [] : [{ name: attributes["name"] ?? "", path, tables: leadingTo(parts, path, "table"), drawing: leadingTo(parts, path, "drawing")[0] ?? null }];
  });
  // LibreOffice lets the package lead to custom XML, not the workbook.
  const customXml = [...pathsOf("customXml"), ...relationshipsOf(parts, "").filter(({ type }) => type === "customXml").map(({ path }) => path)];
  const hidden = children(child(root, "definedNames"), "definedName").filter(({ attributes }) => attributes["hidden"] === "1");
  return { workbook, sheets, styles: pathsOf("styles")[0] ?? null, customXml, hiddenNames: new Set(hidden.map(({ attributes }) => attributes["name"] ?? "")) };
}

function leadingTo(parts: PackageParts, sheet: string, wanted: string): readonly string[] {
  return relationshipsOf(parts, sheet).filter(({ type }) => type === wanted).map(({ path }) => path);
}
