import type { CellFormat } from "./cell-format";
import { plainFormat } from "./cell-format";
import type { CellValue } from "./cell-value";

/** A cell at one moment. Immutable: an edit replaces it, so a before and an after can be kept. */
export interface Cell {
  /** The constant, or the last result of the formula. */
  readonly value: CellValue;
  /** The formula as written, in English with its leading "=" and structured references kept; null for a constant. */
  readonly formula: string | null;
  readonly format: CellFormat;
  /** Typed with a leading apostrophe: text, whatever it looks like. */
  readonly quoted: boolean;
}

/** What an edit puts into a cell: a formula (its value follows from the engine) or a constant. */
export type CellContent = { readonly formula: string } | { readonly value: CellValue; readonly quoted?: boolean };

/** The cell that stands where nothing was written. */
export const emptyCell: Cell = { value: null, formula: null, format: plainFormat, quoted: false };

/** The cell after this content was put in it; a formula keeps the old value until it is calculated. */
export function withContent(cell: Cell, content: CellContent): Cell {
  if ("formula" in content) {
    return { value: cell.formula === null ? null : cell.value, formula: content.formula, format: cell.format, quoted: false };
  }
  return { value: content.value, formula: null, format: cell.format, quoted: content.quoted ?? false };
}
