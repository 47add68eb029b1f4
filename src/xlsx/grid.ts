/**
 * A cell of a sheet as it stands in the file: text (empty for an empty cell; an error as it is shown, e.g. "#REF!"), a number, or what the
 * sheet shows as a date, written "YYYY-MM-DD" without its time of day.
 */
export type GridCell = string | number | { readonly date: string };

/** A sheet as rows of cells. Rows that end early have no further cells; an empty row has none. */
export interface Grid {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly GridCell[])[];
}
