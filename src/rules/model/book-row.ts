import type { RowId } from "./row-id";
import type { Unreadable } from "./unreadable";

/** What every row of every table of a book has. */
export interface BookRow<Column extends string = string> {
  readonly rowId: RowId;
  /** Cells that could not be read; the shared empty array for a clean row. */
  readonly unreadable: readonly Unreadable<Column>[];
  /** Cells that hold a formula where a value belongs, as far as the source tells; absent for a clean row. */
  readonly formulas?: readonly Column[];
}
