import { parseArea } from "../../model/address";
import type { Area } from "../../model/area";
import type { ConditionalFormat, ConditionalLook } from "../../model/conditional-format";
import { newGuid } from "../../model/new-guid";
import type { FileLooks } from "../looks/file-looks";
import { readColor } from "../looks/read-color";
import { shownFormula } from "../formulas/file-formula";
import { topElements } from "../package/top-elements";
import type { XmlNode } from "../package/xml-node";
import { child, flag, parseXml } from "../package/xml-node";

/** How Excel's API names the types of rules; other types are "Custom" to it. */
const types: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

function fontLook(font: XmlNode | null, theme: readonly string[]): ConditionalLook {
  const value = (name: string): string | undefined => child(font, name)?.attributes["val"];
  const mark = (name: string): boolean | null => (child(font, name) === null ? null : flag(child(font, name), "val", true));
  const [bold, italic, strikethrough] = [mark("b"), mark("i"), mark("strike")];
  const color = readColor(child(font, "color"), theme);
  const underlined = child(font, "u") !== null && value("u") !== "none";
  return {
    ...(color === null ? {} : { fontColor: color }),
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
    ...(strikethrough === null ? {} : { strikethrough }),
    ...(underlined ? { underline: value("u")?.startsWith("double") === true ? ("Double" as const) : ("Single" as const) } : {}),
  };
}

/** What a `dxf` changes, as far as the model holds it. */
function lookOf(dxf: XmlNode, theme: readonly string[]): ConditionalLook {
  const pattern = child(child(dxf, "fill"), "patternFill");
  // In the look of a condition, Excel takes the colour of a solid fill from bgColor.
  const fill = ["solid", undefined].includes(pattern?.attributes["patternType"]) ? readColor(child(pattern, "bgColor") ?? child(pattern, "fgColor"), theme) : null;
  return { ...fontLook(child(dxf, "font"), theme), ...(fill === null ? {} : { fill }) };
}

const said = new Set(["dxf", "font", "fill", "patternFill", "fgColor", "bgColor", "color", "b", "i", "strike", "u"]);

/** Whether the model holds all that a `dxf` says, so that the host may word it itself. */
function holdsAll({ name, attributes, children }: XmlNode): boolean {
  const { rgb, ...others } = attributes;
  const plainColor = !name.toLowerCase().endsWith("color") || (rgb !== undefined && Object.keys(others).length === 0);
  const plainMark = !["b", "i", "strike", "u"].includes(name) || ["1", "true", "single", "double", undefined].includes(attributes["val"]);
  const plainFill = name !== "patternFill" || attributes["patternType"] === "solid";
  return said.has(name) && plainColor && plainMark && plainFill && children.every(holdsAll);
}

function formulaFormat(formula: string, dxf: string | undefined, theme: readonly string[]): Pick<ConditionalFormat, "formula" | "look" | "worded"> {
  const shown = shownFormula(formula, null);
  if (dxf === undefined) {
    return { formula: shown, look: {} };
  }
  const node = parseXml(dxf);
  const look = lookOf(node, theme);
  return { formula: shown, look, ...(holdsAll(node) ? {} : { worded: { look, dxf } }) };
}

/** The rules of one `conditionalFormatting` element, with the number that ranks them. */
function rulesOf(xml: string, { dxfs, theme }: FileLooks): readonly { readonly rank: number; readonly format: ConditionalFormat }[] {
  const { attributes, elements } = topElements(xml);
  const areas: readonly Area[] = (attributes["sqref"] ?? "").split(/\s+/).map(parseArea).filter((area) => area !== null);
  return elements.filter(({ name }) => name === "cfRule").map((element) => {
    const node = parseXml(element.xml);
    const { type = "", dxfId, priority } = node.attributes;
    const dxf = dxfId === undefined ? undefined : dxfs[Number(dxfId)];
    const formula = child(node, "formula")?.text;
    const isFormula = type === "expression" && formula !== undefined && node.children.length === 1;
    const said: Pick<ConditionalFormat, "formula" | "look" | "worded" | "kept"> = isFormula
      ? formulaFormat(formula, dxf, theme)
      : { formula: "", look: {}, kept: { type: types[type] ?? (type === "expression" ? "Custom" : "PresetCriteria"), rule: element.xml, dxf: dxf ?? null } };
    const format: ConditionalFormat = { id: newGuid(), areas, ...said, stopIfTrue: flag(node, "stopIfTrue", false) };
    return { rank: Number(priority ?? "0"), format };
  });
}

/** The conditional formats of a sheet part, the first with the highest priority. Those that the model does not know are kept as XML. */
export function readConditions(xml: string, looks: FileLooks): readonly ConditionalFormat[] {
  const blocks = topElements(xml).elements.filter(({ name }) => name === "conditionalFormatting");
  return blocks
    .flatMap((block) => rulesOf(block.xml, looks))
    .sort((one, other) => one.rank - other.rank)
    .map(({ format }) => format);
}
