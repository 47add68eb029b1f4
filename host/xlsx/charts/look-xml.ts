import type { ChartLine, ChartSeries } from "../../model/chart";
import { xmlElement } from "../package/xml-text";

/** Files measure lines in EMU, 12,700 to a point (ECMA-376 part 1, 20.1.10.35). */
export const unitsPerWeight = 12_700;

/** How files name the dashes of lines. */
export const fileDashes: Readonly<Record<NonNullable<ChartLine["style"]>, string>> = { Continuous: "solid", Dash: "dash", DashDot: "dashDot" };

/** `a:solidFill` of a colour such as "#154273". */
export function colorXml(color: string): string {
  return xmlElement("a:solidFill", {}, [xmlElement("a:srgbClr", { val: color.slice(1) })]);
}

function lineXml({ color, weight, style }: ChartLine): string {
  const dash = style === undefined ? "" : xmlElement("a:prstDash", { val: fileDashes[style] });
  return xmlElement("a:ln", { w: weight === undefined ? undefined : Math.round(weight * unitsPerWeight) }, [color === undefined ? "" : colorXml(color), dash]);
}

/** `c:spPr` of a series; empty where nothing is said of its look. */
export function lookXml({ fill, line }: ChartSeries): string {
  if (fill === undefined && line === undefined) {
    return "";
  }
  return xmlElement("c:spPr", {}, [fill === undefined ? "" : colorXml(fill), line === undefined ? "" : lineXml(line)]);
}
