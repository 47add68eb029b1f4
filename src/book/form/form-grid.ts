import type { CellValue } from "../codec/raw-cell";

/** One cell of a sheet that may hold the official form. */
export interface FormCell {
  /** Empty text for an empty cell. */
  readonly value: CellValue;
  readonly formula: boolean;
  /** Whether it cannot be filled; always false where the sheet is not protected. */
  readonly locked: boolean;
  /** Whether its number format is "@": text written into it stays text. */
  readonly isText: boolean;
  /** Whether its number format is "General": a leading apostrophe keeps text in it text. */
  readonly isGeneral: boolean;
  /** Whether its row or column is hidden. */
  readonly hidden: boolean;
}

/** A sheet from its cell A1 on. */
export interface FormGrid {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly rows: readonly (readonly FormCell[])[];
}

/** A cell by its place; both count from 0. */
export interface FormPlace {
  readonly row: number;
  readonly column: number;
}
