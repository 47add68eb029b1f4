import type { XmlNode } from "../package/xml-node";

// ECMA-376 part 1, 18.8.27: the first sixteen of the old palette; 64 and 65 mean "as the system has it".
const palette = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** Themes list dark before light, but files count light 1 as 0 and dark 1 as 1 (and so for the second pair). */
const themePlaces = [1, 0, 3, 2];

function tinted(channel: number, tint: number): number {
  return Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
}

function withTint(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => tinted(Number.parseInt(hex.slice(at, at + 2), 16), tint));
  return channels.map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, "0")).join("");
}

/** A colour of styles.xml as "#RRGGBB"; null when there is none or it is automatic. `theme` are the colours of the theme, as the theme lists them. */
export function readColor(node: XmlNode | null, theme: readonly string[]): string | null {
  const { rgb, theme: place, indexed, tint = "0" } = node?.attributes ?? {};
  if (rgb !== undefined) {
    return `#${rgb.slice(-6).toUpperCase()}`;
  }
  const number = Number(place ?? indexed ?? Number.NaN);
  const hex = place === undefined ? palette[number % 8] : theme[themePlaces[number] ?? number];
  const isKnown = place !== undefined || number < 16;
  return hex === undefined || !isKnown ? null : `#${withTint(hex, Number(tint)).toUpperCase()}`;
}
