/** A cell as Excel would give it: dates as serial numbers, empty cells as empty text. */
export type SheetValue = string | number | boolean;

/** A table of a workbook file, without its totals row. Positions are "row:column" within the table, the first row below the headers is 0. */
export interface SheetTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SheetValue[])[];
  /** Cells whose value is an Excel error. */
  readonly errors: ReadonlySet<string>;
  /** Cells that hold a formula. */
  readonly formulas: ReadonlySet<string>;
}
