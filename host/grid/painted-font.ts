import type { CellFormat } from "../model/cell-format";

/** Sans serifs that stand in where a workbook's font is not installed, with the size at which they take the same room. */
const standIns: Readonly<Record<string, readonly { readonly family: string; readonly scale: number }[]>> = {
  calibri: [
    { family: "Calibri", scale: 1 },
    { family: "Carlito", scale: 1 },
    { family: "Arial", scale: 0.91 },
  ],
  aptos: [
    { family: "Aptos", scale: 1 },
    { family: "Arial", scale: 0.96 },
  ],
};

const probe = "Besteding 1.234,56 mWi";
const known = new Map<string, boolean>();

const pen = document.createElement("canvas").getContext("2d");

function width(font: string, text = probe): number {
  if (pen === null) return 0;
  pen.font = font;
  return pen.measureText(text).width;
}

/** Whether a font is installed: text in it must differ in width from text in a fallback. */
function installed(family: string): boolean {
  let found = known.get(family);
  if (found === undefined) {
    found = ["monospace", "serif"].some((fallback) => width(`40px "${family}", ${fallback}`) !== width(`40px ${fallback}`));
    known.set(family, found);
  }
  return found;
}

/** Gives the font to paint with for a font that a cell asks for; size in points. */
export function paintedFont(family: string, size: number): { readonly family: string; readonly size: number } {
  const choices = standIns[family.toLowerCase()] ?? [{ family, scale: 1 }];
  const chosen = choices.find((choice) => installed(choice.family)) ?? { family: "sans-serif", scale: choices.at(-1)?.scale ?? 1 };
  return { family: chosen.family, size: Math.round(size * chosen.scale) };
}

/** Gives the font of a cell as CSS writes it. */
export function cssFont(look: CellFormat): string {
  const { family, size } = paintedFont(look.fontName, look.fontSize);
  return `${look.italic ? "italic " : ""}${look.bold ? "bold " : ""}${size}pt "${family}", sans-serif`;
}

/** Gives the width in pixels of a text in the font of a cell. */
export function textWidth(text: string, look: CellFormat): number {
  return width(cssFont(look), text);
}
