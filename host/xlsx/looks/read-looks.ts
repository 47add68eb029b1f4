import type { CellFormat, HorizontalAlignment, VerticalAlignment } from "../../model/cell-format";
import { plainFormat } from "../../model/cell-format";
import { topElements } from "../package/top-elements";
import type { XmlNode } from "../package/xml-node";
import { child, children, flag, parseXml } from "../package/xml-node";
import { beyondLook, isPatterned } from "./beyond-look";
import { builtInStyleIds } from "./built-in-styles";
import type { Look } from "./look";
import { builtInFormat } from "./number-format-ids";
import { readBorders } from "./read-borders";
import { readColor } from "./read-color";

/** The looks of a file by number, and its named styles. */
export interface ReadLooks {
  readonly looks: readonly Look[];
  readonly styles: ReadonlyMap<string, CellFormat>;
}

const horizontals: readonly HorizontalAlignment[] = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const verticals: readonly VerticalAlignment[] = ["Top", "Center", "Bottom", "Justify", "Distributed"];

/** The lists of styles.xml that an xf points into. */
class StyleLists {
  readonly #formats: ReadonlyMap<number, string>;
  readonly #fonts: readonly Partial<CellFormat>[];
  readonly #fontNodes: readonly XmlNode[];
  readonly #fills: readonly { readonly fill: string | null; readonly patterned: boolean }[];
  readonly #fillElements: readonly string[];
  readonly #borders: readonly Pick<CellFormat, "borders">[];

  constructor(root: XmlNode, xml: string, theme: readonly string[]) {
    this.#formats = new Map(children(child(root, "numFmts"), "numFmt").map(({ attributes }) => [Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General"]));
    this.#fonts = children(child(root, "fonts"), "font").map((font) => readFont(font, theme));
    this.#fontNodes = children(child(root, "fonts"), "font");
    this.#fills = children(child(root, "fills"), "fill").map((fill) => ({ fill: readFill(fill, theme), patterned: isPatterned(fill) }));
    const fills = topElements(xml).elements.find(({ name }) => name === "fills");
    this.#fillElements = fills === undefined ? [] : topElements(fills.xml).elements.map((fill) => fill.xml);
    this.#borders = children(child(root, "borders"), "border").map((border) => ({ borders: readBorders(border, theme) }));
  }

  format(xf: XmlNode, style: string): CellFormat {
    const number = (name: string): number => Number(xf.attributes[name] ?? "0");
    const id = number("numFmtId");
    const { fill = null, patterned = false } = this.#fills[number("fillId")] ?? {};
    const beyond = beyondLook(xf, this.#fontNodes[number("fontId")] ?? null, patterned ? { xml: this.#fillElements[number("fillId")] ?? "", fill } : null);
    return {
      ...plainFormat,
      ...this.#fonts[number("fontId")],
      fill,
      ...this.#borders[number("borderId")],
      ...readPlacement(xf),
      numberFormat: this.#formats.get(id) ?? builtInFormat(id) ?? "General",
      style,
      ...(beyond === null ? {} : { beyond }),
    };
  }
}

function readFont(font: XmlNode, theme: readonly string[]): Partial<CellFormat> {
  const value = (name: string): string | undefined => child(font, name)?.attributes["val"];
  const isSet = (name: string): boolean => child(font, name) !== null && flag(child(font, name), "val", true);
  const underline = child(font, "u") === null || value("u") === "none" ? "None" : value("u")?.startsWith("double") === true ? "Double" : "Single";
  return {
    fontName: value("name") ?? plainFormat.fontName,
    fontSize: Number(value("sz") ?? plainFormat.fontSize),
    fontColor: readColor(child(font, "color"), theme) ?? plainFormat.fontColor,
    bold: isSet("b"),
    italic: isSet("i"),
    strikethrough: isSet("strike"),
    underline,
  };
}

function readFill(fill: XmlNode, theme: readonly string[]): string | null {
  const pattern = child(fill, "patternFill");
  if (isPatterned(fill)) {
    // To the model a pattern is one colour, so that it is known when somebody gives the cells another.
    const stop = child(child(child(fill, "gradientFill"), "stop"), "color");
    return readColor(child(pattern, "fgColor"), theme) ?? readColor(child(pattern, "bgColor"), theme) ?? readColor(stop, theme) ?? "#FFFFFF";
  }
  return pattern?.attributes["patternType"] === "solid" ? readColor(child(pattern, "fgColor"), theme) : null;
}

function readPlacement(xf: XmlNode): Partial<CellFormat> {
  const alignment = child(xf, "alignment");
  const horizontal = alignment?.attributes["horizontal"]?.toLowerCase();
  const vertical = alignment?.attributes["vertical"]?.toLowerCase();
  return {
    horizontal: horizontal === "centercontinuous" ? "CenterAcrossSelection" : (horizontals.find((name) => name.toLowerCase() === horizontal) ?? "General"),
    vertical: verticals.find((name) => name.toLowerCase() === vertical) ?? "Bottom",
    wrapText: flag(alignment, "wrapText", false),
    indent: Number(alignment?.attributes["indent"] ?? "0"),
    locked: flag(child(xf, "protection"), "locked", true),
    formulaHidden: flag(child(xf, "protection"), "hidden", false),
  };
}

/** The English name of a style: files of a Dutch Excel may name Excel's own styles in Dutch, their number is the same. */
function styleName({ attributes }: XmlNode): string {
  const id = attributes["builtinId"];
  const known = Object.entries(builtInStyleIds).find(([, number]) => id !== undefined && number === Number(id));
  return known?.[0] ?? attributes["name"] ?? "Normal";
}

/** Reads styles.xml. `theme` are the colours of the theme, as the theme lists them. */
export function readLooks(stylesXml: string, theme: readonly string[]): ReadLooks {
  const root = parseXml(stylesXml);
  const lists = new StyleLists(root, stylesXml, theme);
  const styleXfs = children(child(root, "cellStyleXfs"), "xf");
  const named = children(child(root, "cellStyles"), "cellStyle").map((node) => [Number(node.attributes["xfId"] ?? "0"), styleName(node)] as const);
  const names = new Map(named);
  const looks = children(child(root, "cellXfs"), "xf").map((xf) => ({
    format: lists.format(xf, names.get(Number(xf.attributes["xfId"] ?? "0")) ?? "Normal"),
    quoted: flag(xf, "quotePrefix", false),
  }));
  const styles = new Map<string, CellFormat>();
  for (const [id, name] of named) {
    const xf = styleXfs[id];
    if (xf !== undefined && name !== "Normal") {
      styles.set(name, lists.format(xf, name));
    }
  }
  return { looks, styles };
}
