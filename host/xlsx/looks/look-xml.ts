import type { Border, BorderEdge, CellFormat } from "../../model/cell-format";
import { plainFormat } from "../../model/cell-format";
import { xmlElement } from "../package/xml-text";
import { fileLine } from "./line-style";

/** "#RRGGBB" as the file writes a colour. */
export function colorXml(element: string, color: string): string {
  return xmlElement(element, { rgb: `FF${color.replace("#", "").toUpperCase()}` });
}

/** `font` of styles.xml, children in the order of Excel. Plain black stays automatic. */
export function fontXml(format: CellFormat): string {
  const isAutomatic = format.fontColor === plainFormat.fontColor;
  return xmlElement("font", {}, [
    format.bold ? "<b/>" : "",
    format.italic ? "<i/>" : "",
    format.strikethrough ? "<strike/>" : "",
    format.beyond?.marks ?? "",
    format.underline === "None" ? "" : xmlElement("u", { val: format.underline === "Double" ? "double" : "single" }),
    format.beyond?.raised ?? "",
    xmlElement("sz", { val: format.fontSize }),
    isAutomatic ? "" : colorXml("color", format.fontColor),
    xmlElement("name", { val: format.fontName }),
  ]);
}

/** `fill` of styles.xml. */
export function fillXml({ fill, beyond }: CellFormat): string {
  if (beyond !== undefined && beyond.patterned !== null && beyond.patterned.fill === fill) {
    return beyond.patterned.xml;
  }
  const pattern = fill === null ? xmlElement("patternFill", { patternType: "none" }) : xmlElement("patternFill", { patternType: "solid" }, [colorXml("fgColor", fill), '<bgColor indexed="64"/>']);
  return xmlElement("fill", {}, [pattern]);
}

function edgeXml(element: string, border: Border | undefined): string {
  return border === undefined || border.style === "None" ? `<${element}/>` : xmlElement(element, { style: fileLine(border) }, [colorXml("color", border.color)]);
}

/** `border` of styles.xml; both diagonals share one line. */
export function borderXml({ borders }: CellFormat): string {
  const drawn = (edge: BorderEdge): true | undefined => (borders[edge] !== undefined && borders[edge].style !== "None" ? true : undefined);
  return xmlElement("border", { diagonalUp: drawn("DiagonalUp"), diagonalDown: drawn("DiagonalDown") }, [
    edgeXml("left", borders.EdgeLeft),
    edgeXml("right", borders.EdgeRight),
    edgeXml("top", borders.EdgeTop),
    edgeXml("bottom", borders.EdgeBottom),
    edgeXml("diagonal", borders.DiagonalDown ?? borders.DiagonalUp),
  ]);
}

/** `alignment` and `protection` of an xf, as far as they differ from plain. */
export function placementXml(format: CellFormat): readonly string[] {
  const horizontal = format.horizontal === "CenterAcrossSelection" ? "centerContinuous" : format.horizontal.toLowerCase();
  const alignment = xmlElement("alignment", {
    horizontal: format.horizontal === "General" ? undefined : horizontal,
    vertical: format.vertical === "Bottom" ? undefined : format.vertical.toLowerCase(),
    wrapText: format.wrapText || undefined,
    indent: format.indent === 0 ? undefined : format.indent,
    ...format.beyond?.alignment,
  });
  const protection = xmlElement("protection", { locked: format.locked ? undefined : false, hidden: format.formulaHidden || undefined });
  return [alignment, protection].filter((xml) => xml.includes(" "));
}
