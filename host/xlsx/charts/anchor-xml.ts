import type { AnchorCorner, ChartAnchor } from "../../model/chart-anchor";
import { xmlElement } from "../package/xml-text";
import type { XmlNode } from "../package/xml-node";
import { child } from "../package/xml-node";

/** English metric units, in which drawings measure. */
export const unitsPerPoint = 12_700;

function cornerXml(name: string, { row, column, down, right }: AnchorCorner): string {
  const number = (element: string, value: number): string => xmlElement(`xdr:${element}`, {}, [String(value)]);
  return xmlElement(`xdr:${name}`, {}, [number("col", column), number("colOff", Math.round(right * unitsPerPoint)), number("row", row), number("rowOff", Math.round(down * unitsPerPoint))]);
}

/** `xdr:from` and `xdr:to` of an anchor. */
export function cornersXml({ from, to }: ChartAnchor): string {
  return cornerXml("from", from) + cornerXml("to", to);
}

/** A corner of a drawing. */
export function readCorner(node: XmlNode | null): AnchorCorner {
  const number = (name: string): number => Number(child(node, name)?.text ?? "0");
  return { row: number("row"), column: number("col"), down: number("rowOff") / unitsPerPoint, right: number("colOff") / unitsPerPoint };
}
