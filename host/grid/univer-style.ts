import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderStyleData, type IStyleData, type ITextDecoration } from "@univerjs/presets";
import type { Border, CellFormat } from "../model/cell-format";
import type { CellPicture } from "./cell-picture";
import { paintedFont } from "./painted-font";

const verticals: Readonly<Record<CellFormat["vertical"], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

function horizontal(cell: CellPicture): HorizontalAlign {
  const asked = cell.look.horizontal;
  const side = asked === "Left" || asked === "Right" || asked === "Center" ? asked : asked === "CenterAcrossSelection" ? "Center" : cell.align;
  return side === "Left" ? HorizontalAlign.LEFT : side === "Right" ? HorizontalAlign.RIGHT : HorizontalAlign.CENTER;
}

function lineStyle(border: Border): BorderStyleTypes {
  switch (border.style) {
    case "None":
      return BorderStyleTypes.NONE;
    case "Double":
      return BorderStyleTypes.DOUBLE;
    case "Dot":
      return BorderStyleTypes.DOTTED;
    case "Dash":
    case "DashDot":
    case "DashDotDot":
    case "SlantDashDot":
      return BorderStyleTypes.DASHED;
    case "Continuous":
      return border.weight === "Thick" ? BorderStyleTypes.THICK : border.weight === "Medium" ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN;
  }
}

function edge(border: Border | undefined): IBorderStyleData | null {
  return border === undefined || border.style === "None" ? null : { s: lineStyle(border), cl: { rgb: border.color } };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function line(on: boolean): ITextDecoration {
  return { s: flag(on) };
}

/** Gives the style of a cell in the grid's terms. It names every property, because the grid merges it into the style before. */
export function univerStyle(cell: CellPicture): IStyleData {
  const { look } = cell;
  const { EdgeTop, EdgeRight, EdgeBottom, EdgeLeft } = look.borders;
  const font = paintedFont(look.fontName, look.fontSize);
  return {
    ff: font.family,
    fs: font.size,
    bl: flag(look.bold),
    it: flag(look.italic),
    ul: line(look.underline !== "None"),
    st: line(look.strikethrough),
    cl: { rgb: look.fontColor },
    bg: look.fill === null ? null : { rgb: look.fill },
    bd: { t: edge(EdgeTop), r: edge(EdgeRight), b: edge(EdgeBottom), l: edge(EdgeLeft) },
    ht: horizontal(cell),
    vt: verticals[look.vertical],
    tb: look.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: { l: 3 + look.indent * 9, r: 3, t: 0, b: 3 },
  };
}
