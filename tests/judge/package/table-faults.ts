import { addressOf, parseArea } from "../../../host/model/address";
import { cellArea } from "../../../host/model/area";
import type { PackageParts } from "../../../host/xlsx/package/package-parts";
import { relationshipsOf } from "../../../host/xlsx/package/relationships";
import type { XmlNode } from "../../../host/xlsx/package/xml-node";
import { child, children, parseXml } from "../../../host/xlsx/package/xml-node";
import { plainXString } from "../../../host/xlsx/package/xml-text";
import type { SheetPart } from "./sheet-part";
import { cellText } from "./sheet-part";

/** A table part with the sheet it lies on. */
export interface TablePart {
  readonly path: string;
  readonly root: XmlNode;
  readonly sheet: SheetPart;
}

/** The table parts of a sheet. */
export function tableParts(parts: PackageParts, sheet: SheetPart): readonly TablePart[] {
  const paths = relationshipsOf(parts, sheet.path).filter(({ type }) => type === "table");
  return paths.map(({ path }) => ({ path, root: parseXml(parts.text(path)), sheet }));
}

function columnFaults({ root, sheet }: TablePart, strings: readonly string[]): readonly string[] {
  const area = parseArea(root.attributes["ref"] ?? "");
  const columns = children(child(root, "tableColumns"), "tableColumn");
  if (area === null) {
    return ["has no area"];
  }
  const names = columns.map(({ attributes }) => plainXString(attributes["name"] ?? ""));
  const headers = names.map((_, at) => cellText(sheet, addressOf(cellArea(area.row, area.column + at)), strings));
  const formulas = columns.flatMap((column) => children(column, "calculatedColumnFormula").map(({ text }) => text));
  const ids = columns.map(({ attributes }) => attributes["id"]);
  return [
    ...(area.columns === columns.length && area.rows >= 2 ? [] : [`covers ${addressOf(area)} with ${columns.length} columns`]),
    ...names.filter((name, at) => name !== headers[at]).map((name) => `column ${name} has another text in its header cell`),
    ...(new Set(names.map((name) => name.toLowerCase())).size === names.length ? [] : ["has two columns with one name"]),
    ...(new Set(ids).size === ids.length ? [] : ["has two columns with one id"]),
    ...formulas.filter((formula) => formula.startsWith("=") || formula.includes("[@")).map((formula) => `has the column formula ${formula}, which files do not know`),
  ];
}

/** Faults of a table by itself. */
export function tableFaults(table: TablePart, strings: readonly string[]): readonly string[] {
  const { root, path } = table;
  const filter = child(root, "autoFilter")?.attributes["ref"];
  const totals = Number(root.attributes["totalsRowCount"] ?? "0");
  const area = parseArea(root.attributes["ref"] ?? "");
  const expected = area === null ? null : addressOf({ ...area, rows: area.rows - totals });
  return [
    ...columnFaults(table, strings),
    ...(filter === undefined || filter === expected ? [] : [`filters ${filter} instead of ${expected ?? ""}`]),
    ...(/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(root.attributes["displayName"] ?? "") ? [] : ["has a name that Excel refuses"]),
  ].map((fault) => `${path}: ${fault}`);
}
