import type { XmlNode } from "../../../host/xlsx/package/xml-node";
import { child, children } from "../../../host/xlsx/package/xml-node";

const lists = [
  ["fontId", "fonts", "font"],
  ["fillId", "fills", "fill"],
  ["borderId", "borders", "border"],
  ["xfId", "cellStyleXfs", "xf"],
] as const;

function xfFaults(styles: XmlNode, xf: XmlNode, own: ReadonlySet<string>): readonly string[] {
  const beyond = lists.filter(([attribute, list, entry]) => Number(xf.attributes[attribute] ?? "0") >= children(child(styles, list), entry).length);
  const format = xf.attributes["numFmtId"] ?? "0";
  return [...beyond.map(([attribute]) => `styles: an xf has ${attribute} ${xf.attributes[attribute] ?? ""}, which is not there`), ...(Number(format) >= 164 && !own.has(format) ? [`styles: number format ${format} is not there`] : [])];
}

/** Faults in styles.xml: numbers that lead nowhere, formats with one number, the two fills that Excel takes for granted. */
export function styleFaults(styles: XmlNode): readonly string[] {
  const ids = children(child(styles, "numFmts"), "numFmt").map(({ attributes }) => attributes["numFmtId"] ?? "");
  const fills = children(child(styles, "fills"), "fill").map((fill) => child(fill, "patternFill")?.attributes["patternType"]);
  const xfs = [...children(child(styles, "cellStyleXfs"), "xf"), ...children(child(styles, "cellXfs"), "xf")];
  return [
    ...(new Set(ids).size === ids.length ? [] : ["styles: two number formats have one number"]),
    ...(fills[0] === "none" && fills[1] === "gray125" ? [] : ["styles: fills 0 and 1 must be none and gray125"]),
    ...xfs.flatMap((xf) => xfFaults(styles, xf, new Set(ids))),
  ];
}
