import type { AnnexFigures } from "./annex-figures";

/** Returns figures as the text of a file: the same figures give the same text. */
export function figuresText(figures: AnnexFigures): string {
  return `${JSON.stringify(figures, null, 2)}\n`;
}
