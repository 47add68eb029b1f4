import type { CellValue } from "./raw-cell";

/** A table of the workbook as read. */
export interface RawTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** "row:column" of every cell whose value is an Excel error; empty for nearly every table. */
  readonly errors: ReadonlySet<string>;
  /** "row:column" of every cell that holds a formula; absent where the source does not tell. */
  readonly formulas?: ReadonlySet<string>;
}
