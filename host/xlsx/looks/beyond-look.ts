import type { BeyondFormat } from "../../model/cell-format";
import type { XmlNode } from "../package/xml-node";
import { child } from "../package/xml-node";

const ownAlignment = new Set(["horizontal", "vertical", "wrapText", "indent"]);
const plainValues = new Set(["", "0", "false"]);
const fontMarks = ["condense", "extend", "outline", "shadow"] as const;

/** What of an alignment the model does not hold: turned or shrunk text, the direction of reading. */
function alignmentBeyond(xf: XmlNode): Readonly<Record<string, string>> {
  const attributes = Object.entries(child(xf, "alignment")?.attributes ?? {});
  return Object.fromEntries(attributes.filter(([name, value]) => !ownAlignment.has(name) && !plainValues.has(value)));
}

/** What of a font the model does not hold: raised and lowered text, outlines and shadows. */
function fontBeyond(font: XmlNode | null): { readonly marks: string; readonly raised: string } {
  const marks = fontMarks.filter((name) => child(font, name) !== null && !plainValues.has(child(font, name)?.attributes["val"] ?? "1"));
  const raised = child(font, "vertAlign")?.attributes["val"] ?? "baseline";
  return { marks: marks.map((name) => `<${name}/>`).join(""), raised: raised === "baseline" ? "" : `<vertAlign val="${raised}"/>` };
}

/** Whether a fill is more than one colour: a pattern or a gradient. */
export function isPatterned(fill: XmlNode | null): boolean {
  const type = child(fill, "patternFill")?.attributes["patternType"] ?? "none";
  return child(fill, "gradientFill") !== null || !["none", "solid", "gray125"].includes(type);
}

/** What an xf says beyond the model; null for almost all. `fillXml` is its fill as the file words it, `fill` the colour that the model takes it for. */
export function beyondLook(xf: XmlNode, font: XmlNode | null, patterned: { readonly xml: string; readonly fill: string | null } | null): BeyondFormat | null {
  const alignment = alignmentBeyond(xf);
  const { marks, raised } = fontBeyond(font);
  return Object.keys(alignment).length === 0 && marks === "" && raised === "" && patterned === null ? null : { alignment, marks, raised, patterned };
}
