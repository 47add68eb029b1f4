import { parseArea } from "../../../host/model/address";
import type { PackageParts } from "../../../host/xlsx/package/package-parts";
import type { XmlNode } from "../../../host/xlsx/package/xml-node";
import { child, children, parseXml } from "../../../host/xlsx/package/xml-node";

/** A sheet of the package as the rules look at it. */
export interface SheetPart {
  readonly path: string;
  readonly root: XmlNode;
  readonly rows: readonly XmlNode[];
}

/** The worksheet parts of a package. */
export function sheetParts(parts: PackageParts): readonly SheetPart[] {
  const paths = parts.paths().filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
  return paths.map((path) => {
    const root = parseXml(parts.text(path));
    return { path, root, rows: children(child(root, "sheetData"), "row") };
  });
}

/** The text of a cell, shared or inline; null when it holds no text. */
export function cellText(sheet: SheetPart, address: string, sharedStrings: readonly string[]): string | null {
  const cell = sheet.rows.flatMap((row) => row.children).find(({ attributes }) => attributes["r"] === address);
  if (cell === undefined) {
    return null;
  }
  if (cell.attributes["t"] === "s") {
    return sharedStrings[Number(child(cell, "v")?.text)] ?? null;
  }
  return cell.attributes["t"] === "inlineStr" ? allText(child(cell, "is")) : null;
}

/** All text below an element. */
export function allText(node: XmlNode | null): string {
  return node === null ? "" : node.text + node.children.map(allText).join("");
}

/** Whether every address of an sqref can be read. */
export function isSqref(text: string | undefined): boolean {
  return text !== undefined && text !== "" && text.split(" ").every((address) => parseArea(address) !== null);
}
