import type { FormGrid, FormPlace } from "../../book/form/form-grid";
import type { CellInput, CellValue } from "./raw-cell";

/** A sheet of the workbook. */
export interface SheetOutline {
  readonly name: string;
  /** Rows and columns from A1 to the last cell in use; 0 for an empty sheet. */
  readonly rows: number;
  readonly columns: number;
  /** Whether a table of a book stands on it. */
  readonly holdsBook: boolean;
}

/** A value for one cell of the form. Text with a leading apostrophe stays text, and the apostrophe is no part of what the cell holds. */
export interface FormWrite {
  readonly place: FormPlace;
  readonly value: CellInput;
}

/** What filling the official form asks of a workbook that need not hold a book. */
export interface FormPort {
  /** Every sheet in its order, the hidden ones too. */
  listSheets(): Promise<readonly SheetOutline[]>;
  /** Reads a sheet from A1 to its last cell in use. Null where there is no such sheet. Refused "payload-too-large" above 200.000 cells. */
  readFormSheet(sheet: string): Promise<FormGrid | null>;
  /** Writes values into single cells and returns what stands there after it, in the same order. Nothing else of the workbook changes. */
  writeFormCells(sheet: string, cells: readonly FormWrite[]): Promise<readonly CellValue[]>;
}
