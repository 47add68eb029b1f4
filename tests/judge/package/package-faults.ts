import { PackageParts } from "../../../host/xlsx/package/package-parts";
import { child, children, parseXml } from "../../../host/xlsx/package/xml-node";
import { sheetCellFaults } from "./cell-faults";
import { countFaults, orderFaults } from "./child-order";
import { partFaults } from "./part-faults";
import { ruleFaults } from "./rule-faults";
import { allText, sheetParts } from "./sheet-part";
import { styleFaults } from "./style-faults";
import { tableFaults, tableParts } from "./table-faults";
import { workbookFaults } from "./workbook-faults";

function repeated(values: readonly (string | undefined)[]): boolean {
  return new Set(values.map((value) => value?.toLowerCase())).size !== values.length;
}

/**
 * What Excel is known to refuse or repair in an .xlsx package, in words; empty for a sound one. There is no Excel here to
 * complain, so these are its rules as ECMA-376 and experience give them. Not every rule of Excel is here.
 */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const parts = PackageParts.from(bytes);
  const faults = partFaults(parts);
  // With parts missing there is nothing further to look at.
  return faults.length > 0 ? faults : contentFaults(parts);
}

function contentFaults(parts: PackageParts): readonly string[] {
  const styles = parseXml(parts.text("xl/styles.xml"));
  const looks = children(child(styles, "cellXfs"), "xf").length;
  const dxfs = children(child(styles, "dxfs"), "dxf").length;
  const shared = parts.find("xl/sharedStrings.xml");
  const strings = shared === null ? [] : children(parseXml(shared), "si").map(allText);
  const sheets = sheetParts(parts);
  const tables = sheets.flatMap((sheet) => tableParts(parts, sheet));
  const xml = parts.paths().filter((path) => /^xl\/(?:worksheets|tables|charts|drawings)\/[^/]+\.xml$|^xl\/(?:workbook|styles)\.xml$/.test(path));
  return [
    ...xml.flatMap((path) => [...orderFaults(parseXml(parts.text(path)), path), ...countFaults(parseXml(parts.text(path)), path)]),
    ...styleFaults(styles),
    ...sheets.flatMap((sheet) => [...sheetCellFaults(sheet, looks, strings.length), ...ruleFaults(sheet, dxfs)]),
    ...tables.flatMap((table) => tableFaults(table, strings)),
    ...(repeated(tables.map(({ root }) => root.attributes["id"])) ? ["two tables have one id"] : []),
    ...workbookFaults(parseXml(parts.text("xl/workbook.xml")), tables.map(({ root }) => root.attributes["displayName"] ?? "")),
  ];
}
