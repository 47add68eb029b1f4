/**
 * What a cell of a new workbook holds. Text stays text whatever it looks like. An amount is a whole number of cents and stands in the file
 * as the double nearest to it; a date is a serial number of the 1900 system.
 */
export type CellToWrite =
  | string
  | null
  | { readonly is: "euros"; readonly cents: number }
  | { readonly is: "whole" | "number" | "year"; readonly value: number }
  | { readonly is: "date"; readonly serial: number }
  | FormulaToWrite;

/**
 * A formula in English without "=", with the result that stands in the file until it is recalculated: cents for euros. `{row}` is the
 * number of its own row, `{row-2}` that of the second row above it, `{Header}` the letters of that column of its table.
 */
export interface FormulaToWrite {
  readonly is: "formula";
  readonly formula: string;
  readonly as: "euros" | "whole";
  readonly result: number;
}

/** One column of a table. */
export interface ColumnToWrite {
  readonly header: string;
  /** Width in characters. */
  readonly width: number;
  readonly wraps?: true;
  /** A row below the table adds the column up, in euros or in whole numbers. */
  readonly total?: "euros" | "whole";
}

/** A real table of Excel; without rows it stands with one blank row. */
export interface TableToWrite {
  /** Unique in the workbook, as structured references name it. */
  readonly name: string;
  /** Stands above the table; empty for none. */
  readonly heading: string;
  readonly columns: readonly ColumnToWrite[];
  readonly rows: readonly (readonly CellToWrite[])[];
}

/** A sheet: a title, lines that explain it, and tables below each other. */
export interface SheetToWrite {
  readonly name: string;
  readonly title: string;
  readonly explanation: readonly string[];
  /** Lines that must catch the eye, e.g. what is not confirmed. */
  readonly warnings: readonly string[];
  readonly tables: readonly TableToWrite[];
}

/** A new workbook. */
export interface WorkbookToWrite {
  readonly title: string;
  /** What stands at the foot of every printed page, left of its number. */
  readonly footer: string;
  /** Moment that stands in the file as that of its making: "2024-02-01T00:00:00Z". */
  readonly madeAt: string;
  readonly sheets: readonly SheetToWrite[];
}
