import type { CellFormat } from "../../model/cell-format";
import type { CellStyles } from "../../model/cell-styles";
import { plainFormat } from "../../model/cell-format";
import { xmlDeclaration, xmlElement } from "../package/xml-text";
import { builtInStyleIds } from "./built-in-styles";
import type { Look } from "./look";
import { borderXml, fillXml, fontXml, placementXml } from "./look-xml";
import { builtInId, firstOwnId } from "./number-format-ids";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A list of styles.xml in which equal entries are written once. */
class Entries {
  readonly #numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    first.forEach((xml) => this.numberOf(xml));
  }

  numberOf(xml: string): number {
    const number = this.#numbers.get(xml) ?? this.#numbers.size;
    this.#numbers.set(xml, number);
    return number;
  }

  xml(element: string): string {
    const all = [...this.#numbers.keys()];
    return xmlElement(element, { count: all.length }, all);
  }
}

/** The lists of fonts, fills, borders and number formats that the xfs number. */
class StyleLists {
  readonly #fonts = new Entries(fontXml(plainFormat));
  // Excel takes fills 0 and 1 for these two, whatever stands there.
  readonly #fills = new Entries('<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>');
  readonly #borders = new Entries(borderXml(plainFormat));
  readonly #formats = new Map<string, number>();

  xf(format: CellFormat, quoted: boolean, styleId: number | undefined): string {
    const placement = placementXml(format);
    const numbers = { numFmtId: this.#format(format.numberFormat), fontId: this.#fonts.numberOf(fontXml(format)), fillId: this.#fills.numberOf(fillXml(format)), borderId: this.#borders.numberOf(borderXml(format)) };
    const applied = {
      xfId: styleId,
      quotePrefix: quoted || undefined,
      applyNumberFormat: numbers.numFmtId > 0 || undefined,
      applyFont: numbers.fontId > 0 || undefined,
      applyFill: numbers.fillId > 0 || undefined,
      applyBorder: numbers.borderId > 0 || undefined,
      applyAlignment: placement.some((xml) => xml.startsWith("<alignment")) || undefined,
      applyProtection: placement.some((xml) => xml.startsWith("<protection")) || undefined,
    };
    return xmlElement("xf", { ...numbers, ...applied }, placement);
  }

  /** The lists that stand before the xfs. */
  xml(): string {
    const own = [...this.#formats].map(([formatCode, numFmtId]) => xmlElement("numFmt", { numFmtId, formatCode }));
    return `${own.length === 0 ? "" : xmlElement("numFmts", { count: own.length }, own)}${this.#fonts.xml("fonts")}${this.#fills.xml("fills")}${this.#borders.xml("borders")}`;
  }

  #format(format: string): number {
    const id = builtInId(format) ?? this.#formats.get(format) ?? firstOwnId + this.#formats.size;
    if (id >= firstOwnId) {
      this.#formats.set(format, id);
    }
    return id;
  }
}

/** styles.xml: the looks in this order, the named styles they use, and `dxfs` as the looks of conditional formats. */
export function stylesPart(looks: readonly Look[], styles: CellStyles, dxfs: string): string {
  const names = [...new Set(["Normal", ...looks.map(({ format }) => format.style)])];
  const lists = new StyleLists();
  const styleXfs = names.map((name) => lists.xf(styles.find(name) ?? plainFormat, false, undefined));
  const cellXfs = looks.map(({ format, quoted }) => lists.xf(format, quoted, names.indexOf(format.style)));
  const cellStyles = names.map((name, xfId) => xmlElement("cellStyle", { name, xfId, builtinId: builtInStyleIds[name] }));
  return `${xmlDeclaration}${xmlElement("styleSheet", { xmlns: namespace }, [
    lists.xml(),
    xmlElement("cellStyleXfs", { count: styleXfs.length }, styleXfs),
    xmlElement("cellXfs", { count: cellXfs.length }, cellXfs),
    xmlElement("cellStyles", { count: cellStyles.length }, cellStyles),
    dxfs,
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
  ])}`;
}
