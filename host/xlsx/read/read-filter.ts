import type { FilterCriteria } from "../../model/sheet-filter";
import type { FileLooks } from "../looks/file-looks";
import { readColor } from "../looks/read-color";
import { topElements } from "../package/top-elements";
import type { XmlNode } from "../package/xml-node";
import { child, children, flag, parseXml } from "../package/xml-node";

const signs: Readonly<Record<string, string>> = { notEqual: "<>", greaterThanOrEqual: ">=", lessThanOrEqual: "<=", greaterThan: ">", lessThan: "<", equal: "=" };

function customOf(custom: XmlNode): FilterCriteria {
  const [first, second] = children(custom, "customFilter").map(({ attributes }) => `${signs[attributes["operator"] ?? "equal"] ?? "="}${attributes["val"] ?? ""}`);
  return { filterOn: "Custom", criterion1: first ?? "=", ...(second === undefined ? {} : { criterion2: second, operator: flag(custom, "and", false) ? "And" : "Or" }) };
}

function topOf(node: XmlNode): FilterCriteria {
  return { filterOn: `${flag(node, "top", true) ? "Top" : "Bottom"}${flag(node, "percent", false) ? "Percent" : "Items"}`, criterion1: node.attributes["val"] ?? "10" };
}

function colorOf(node: XmlNode, { dxfs, theme }: FileLooks): FilterCriteria | null {
  const dxf = dxfs[Number(node.attributes["dxfId"] ?? "-1")];
  const ofCell = flag(node, "cellColor", true);
  const look = dxf === undefined ? null : parseXml(dxf);
  const pattern = child(child(look, "fill"), "patternFill");
  const color = ofCell ? readColor(child(pattern, "fgColor") ?? child(pattern, "bgColor"), theme) : readColor(child(child(look, "font"), "color"), theme);
  return color === null ? null : { filterOn: ofCell ? "CellColor" : "FontColor", color };
}

function served(node: XmlNode, looks: FileLooks): FilterCriteria | null {
  switch (node.name) {
    case "filters":
      return node.children.every(({ name }) => name === "filter")
        ? { filterOn: "Values", values: [...children(node, "filter").map(({ attributes }) => attributes["val"] ?? ""), ...(flag(node, "blank", false) ? [""] : [])] }
        : null;
    case "customFilters":
      return customOf(node);
    case "top10":
      return topOf(node);
    case "colorFilter":
      return colorOf(node, looks);
    case "dynamicFilter":
      return node.attributes["type"] === "aboveAverage" || node.attributes["type"] === "belowAverage"
        ? { filterOn: "Dynamic", dynamicCriteria: node.attributes["type"] === "aboveAverage" ? "AboveAverage" : "BelowAverage" }
        : null;
    default:
      return null;
  }
}

/**
 * The criteria of the columns of an `autoFilter` element, by position, in the words of Excel's API. A kind that the host does
 * not filter on (dates by month, icons, "last quarter") is `Kept` with its XML.
 */
export function readFilters(autoFilter: string, looks: FileLooks): ReadonlyMap<number, FilterCriteria> {
  const found = new Map<number, FilterCriteria>();
  for (const { name, xml } of topElements(autoFilter).elements) {
    const node = parseXml(xml);
    const [criteria] = node.children;
    const [inner] = topElements(xml).elements;
    if (name === "filterColumn" && criteria !== undefined && inner !== undefined) {
      found.set(Number(node.attributes["colId"]), served(criteria, looks) ?? { filterOn: "Kept", kept: withoutLooks(inner.xml) });
    }
  }
  return found;
}

/** A kept filter may name a look that this file numbers otherwise; icons and dates name none. */
function withoutLooks(xml: string): string {
  return xml.replace(/\sdxfId="\d+"/, "");
}
