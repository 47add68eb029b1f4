import type { Border, BorderStyle, BorderWeight } from "../../model/cell-format";

const lines: readonly (readonly [string, BorderStyle, BorderWeight])[] = [
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["hair", "Continuous", "Hairline"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

/** The line of a border as a file names it (ST_BorderStyle). A weight that the style does not have gives its usual line. */
export function fileLine({ style, weight }: Border): string {
  const exact = lines.find(([, ownStyle, ownWeight]) => ownStyle === style && ownWeight === weight);
  return (exact ?? lines.find(([, ownStyle]) => ownStyle === style))?.[0] ?? "none";
}

/** Style and weight of a line that a file names; null for none. */
export function lineStyle(name: string): Pick<Border, "style" | "weight"> | null {
  const found = lines.find(([fileName]) => fileName === name);
  return found === undefined ? null : { style: found[1], weight: found[2] };
}
