import { child, children, parseXml } from "../package/xml-node";

/** For each look in hucre's styles.xml, in its order, the number of ours that it stands for (see `lookName`). */
export function looksInFile(stylesXml: string): readonly number[] {
  const root = parseXml(stylesXml);
  const names = new Map(children(child(root, "numFmts"), "numFmt").map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"] ?? ""]));
  return children(child(root, "cellXfs"), "xf").map(({ attributes }) => Number((names.get(attributes["numFmtId"]) ?? "look0").slice("look".length)));
}
