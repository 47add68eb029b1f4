import type { TableName } from "./table-name";

/**
 * What a column holds. a `date` is a serial number shown as dd-mm-yyyy, `euros` as #,##0.00, `text` and `code` cells have format @
 * (a `code` is short and never wraps), `formula` gives text and `eurosFormula` gives euros.
 */
export type ColumnKind = "text" | "code" | "date" | "euros" | "number" | "year" | "formula" | "eurosFormula" | "timestamp";

/** A list or a limit that Excel itself enforces on typed input. A list always names a range, never inline items. */
export type ColumnValidation =
  | { readonly is: "list"; readonly name: string }
  | { readonly is: "whole"; readonly from: number; readonly until: number }
  | { readonly is: "date"; readonly from: string; readonly until: string }
  | { readonly is: "decimal" };

/** One column of a table of the workbook. */
export interface ColumnSchema {
  readonly header: string;
  readonly kind: ColumnKind;
  /** Width in characters of the default font. */
  readonly width: number;
  /** Formula of a calculated column, in English, with structured references. */
  readonly formula?: string;
  readonly validation?: ColumnValidation;
  /** Custom conditional formats: a formula with `{row}` for the first body row and `{Header}` for a column, e.g. "={Bedrag}{row}<0". */
  readonly mistakes?: readonly string[];
  /** Long text that wraps within the column instead of running on. */
  readonly wraps?: boolean;
  /** Written by "Controleren" only, never by the officer. */
  readonly derived?: boolean;
  /** Schema version that brought the column into an older table; absent where it came with its table. */
  readonly since?: number;
}

/** One table of the workbook. */
export interface TableSchema {
  readonly name: TableName;
  readonly columns: readonly ColumnSchema[];
  /** Schema version that brought the table; absent for the first. */
  readonly since?: number;
}
