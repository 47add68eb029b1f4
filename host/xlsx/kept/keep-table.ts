import type { XmlNode } from "../package/xml-node";
import { child, children, parseXml } from "../package/xml-node";
import { topElements } from "../package/top-elements";
import type { KeptAttribute, KeptTable } from "./kept-file";

const ownOfTable = new Set(["id", "name", "displayName", "ref", "totalsRowCount", "totalsRowShown", "headerRowCount", "xmlns", "Ignorable", "uid", "tableType"]);
const ownOfColumn = new Set(["id", "name", "totalsRowLabel", "totalsRowFunction", "uid", "uniqueName"]);

function attributesBeyond({ attributes }: XmlNode, own: ReadonlySet<string>, dxfs: readonly string[]): Readonly<Record<string, KeptAttribute>> {
  const kept = Object.entries(attributes).filter(([name]) => !own.has(name));
  return Object.fromEntries(
    kept.flatMap(([name, value]): readonly (readonly [string, KeptAttribute])[] => {
      const dxf = name.endsWith("DxfId") ? dxfs[Number(value)] : null;
      return dxf === undefined ? [] : [[name, dxf === null ? value : { dxf }]];
    }),
  );
}

/** Keeps of a table part what the model does not know: looks of its rows and columns, its comment, extensions. */
export function keepTable(xml: string, dxfs: readonly string[]): KeptTable {
  const root = parseXml(xml);
  const namespaces = Object.entries(topElements(xml).attributes).filter(([name]) => name.startsWith("xmlns:"));
  const extensions = topElements(xml).elements.find(({ name }) => name === "extLst")?.xml ?? "";
  const prefixes = namespaces.filter(([name]) => extensions.includes(`${name.slice("xmlns:".length)}:`));
  const declared = Object.fromEntries(prefixes);
  const attributes = attributesBeyond({ ...root, attributes: withoutNamespaces(root.attributes, namespaces) }, ownOfTable, dxfs);
  return {
    attributes: { ...attributes, ...declared },
    columns: new Map(children(child(root, "tableColumns"), "tableColumn").map((node) => [Number(node.attributes["id"]), attributesBeyond(node, ownOfColumn, dxfs)])),
    extensions,
  };
}

/** The parser takes prefixes away, so that a declared namespace looks like an attribute of its prefix. */
function withoutNamespaces(attributes: Readonly<Record<string, string>>, namespaces: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  const declared = new Set(namespaces.map(([name]) => name.slice("xmlns:".length)));
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !declared.has(name)));
}
