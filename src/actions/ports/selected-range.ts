import type { SourceCell } from "../../ledger/model/source-cell";

export type { SourceCell } from "../../ledger/model/source-cell";

/** Cells of a range of the workbook, as a source of ledger lines. */
export interface SelectedRange {
  /** Address with its sheet, as Excel writes it: "Blad1!A1:H200". */
  readonly address: string;
  /** Row of the sheet of the first row read, from 1. */
  readonly firstRow: number;
  /** Column of the sheet of the first cell of each row, from 0. */
  readonly firstColumn: number;
  readonly rows: readonly (readonly SourceCell[])[];
}
