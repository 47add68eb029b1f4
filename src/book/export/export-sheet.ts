/** What a cell of an export holds. Text stays text whatever it looks like. Amounts are whole cents, dates serial numbers of the 1900 system. */
export type ExportCell =
  | string
  | null
  | { readonly is: "euros"; readonly cents: number }
  | { readonly is: "whole" | "number" | "year"; readonly value: number }
  | { readonly is: "date"; readonly serial: number }
  /**
   * A formula in English without "=", with what the rules say it gives: cents for euros. `{row}` is the number of its own row, `{row-2}`
   * that of the second row above it, `{Header}` the letters of that column of its table.
   */
  | { readonly is: "formula"; readonly formula: string; readonly as: "euros" | "whole"; readonly result: number };

/** One column of a table of an export. */
export interface ExportColumn {
  readonly header: string;
  /** Width in characters. */
  readonly width: number;
  readonly wraps?: true;
  /** A row below the table adds the column up, in euros or in whole numbers. */
  readonly total?: "euros" | "whole";
}

/** One table of an export. */
export interface ExportTable {
  /** Unique in the workbook. None is called as a table of a book, so that an export is never taken for one. */
  readonly name: string;
  /** Stands above the table; empty for none. */
  readonly heading: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** One sheet of an export. */
export interface ExportSheet {
  readonly name: string;
  readonly title: string;
  readonly explanation: readonly string[];
  /** Lines that must catch the eye. */
  readonly warnings: readonly string[];
  readonly tables: readonly ExportTable[];
}

/** An export: one workbook with everything about one reporting year. */
export interface ExportWorkbook {
  readonly title: string;
  readonly footer: string;
  /** Moment that stands in the file as that of its making: "2024-02-01T00:00:00Z". */
  readonly madeAt: string;
  readonly sheets: readonly ExportSheet[];
}
