import { parseAddress } from "../../../host/model/address";
import type { XmlNode } from "../../../host/xlsx/package/xml-node";
import { child, children } from "../../../host/xlsx/package/xml-node";

function nameFaults(node: XmlNode, sheets: readonly string[]): readonly string[] {
  const { name = "", localSheetId } = node.attributes;
  const isPrint = name.startsWith("_xlnm.Print_");
  const known = (part: string): boolean => {
    const address = parseAddress(part);
    const written = part.slice(0, part.lastIndexOf("!"));
    const mustQuote = address?.sheet !== null && address?.sheet !== undefined && !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(address.sheet);
    return address?.sheet !== null && address?.sheet !== undefined && sheets.includes(address.sheet) && (!mustQuote || written.startsWith("'"));
  };
  return [
    ...(localSheetId !== undefined && Number(localSheetId) >= sheets.length ? [`the name ${name} belongs to a sheet that is not there`] : []),
    ...(isPrint && !node.text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).every(known) ? [`the name ${name} refers to ${node.text}, which Excel cannot read`] : []),
    ...(node.text === "" || node.text.startsWith("=") || node.text.includes("[@") ? [`the name ${name} has a formula that Excel refuses`] : []),
  ];
}

/** Faults in workbook.xml: sheets, the active one, names. `tables` are the names of all tables, which share one space with names. */
export function workbookFaults(root: XmlNode, tables: readonly string[]): readonly string[] {
  const sheets = children(child(root, "sheets"), "sheet");
  const names = sheets.map(({ attributes }) => attributes["name"] ?? "");
  const visible = sheets.map(({ attributes }) => (attributes["state"] ?? "visible") === "visible");
  const active = Number(child(child(root, "bookViews"), "workbookView")?.attributes["activeTab"] ?? "0");
  const defined = children(child(root, "definedNames"), "definedName");
  const scoped = [...defined.map(({ attributes }) => `${attributes["localSheetId"] ?? ""} ${(attributes["name"] ?? "").toLowerCase()}`), ...tables.map((name) => ` ${name.toLowerCase()}`)];
  return [
    ...names.filter((name) => name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name)).map((name) => `Excel refuses the sheet name ${name}`),
    ...(new Set(names.map((name) => name.toLowerCase())).size === names.length ? [] : ["two sheets have one name"]),
    ...(visible[active] === true ? [] : ["the active sheet is hidden"]),
    ...(new Set(scoped).size === scoped.length ? [] : ["two names or tables have one name"]),
    ...(child(root, "calcPr")?.attributes["fullCalcOnLoad"] === "1" ? [] : ["Excel is not asked to recalculate on load"]),
    ...defined.flatMap((node) => nameFaults(node, names)),
  ].map((fault) => `xl/workbook.xml: ${fault}`);
}
