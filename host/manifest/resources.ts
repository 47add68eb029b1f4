import { child, type XmlNode } from "./xml-node";

/** The words of an element with a DefaultValue and Overrides, in this locale. */
export function localised(node: XmlNode | undefined, locale: string): string {
  const override = node?.children.find((found) => found.name === "Override" && found.attributes["Locale"]?.toLowerCase() === locale.toLowerCase());
  return override?.attributes["Value"] ?? node?.attributes["DefaultValue"] ?? "";
}

/**
 * Gives a look-up of the manifest's resources by resid, in this locale. The look-up throws an Error that names a resid
 * that is not there, as a spreadsheet refuses such a manifest.
 */
export function resources(overrides: XmlNode | undefined, locale: string): (element: XmlNode | undefined) => string {
  const all = overrides === undefined ? [] : (child(overrides, "Resources")?.children.flatMap((kind) => kind.children) ?? []);
  const byId = new Map(all.map((node) => [node.attributes["id"] ?? "", node]));
  return (element) => {
    const resid = element?.attributes["resid"];
    if (resid === undefined) return "";
    const found = byId.get(resid);
    if (found === undefined) throw new Error(`The manifest has no resource "${resid}".`);
    return localised(found, locale);
  };
}
