import type { Border, BorderEdge } from "../../model/cell-format";
import type { XmlNode } from "../package/xml-node";
import { child, flag } from "../package/xml-node";
import { lineStyle } from "./line-style";
import { readColor } from "./read-color";

const edges: readonly (readonly [string, BorderEdge])[] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];

function readBorder(node: XmlNode | null, theme: readonly string[]): Border | null {
  const line = lineStyle(node?.attributes["style"] ?? "none");
  return line === null ? null : { ...line, color: readColor(child(node, "color"), theme) ?? "#000000" };
}

/** The edges of a `border` of styles.xml that have a line. */
export function readBorders(node: XmlNode | null, theme: readonly string[]): Readonly<Partial<Record<BorderEdge, Border>>> {
  const diagonal: readonly (readonly [string, BorderEdge])[] = [
    ...(flag(node, "diagonalDown", false) ? [["diagonal", "DiagonalDown"] as const] : []),
    ...(flag(node, "diagonalUp", false) ? [["diagonal", "DiagonalUp"] as const] : []),
  ];
  const found = [...edges, ...diagonal].map(([element, edge]) => [edge, readBorder(child(node, element), theme)] as const);
  return Object.fromEntries(found.filter(([, border]) => border !== null));
}
