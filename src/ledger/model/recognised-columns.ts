import type { ColumnMapping } from "./column-mapping";
import type { LedgerField } from "./ledger-field";

/** A column as it is shown to be confirmed. */
export interface RecognisedColumn {
  readonly header: string;
  /** Field that it is taken for; null for none. */
  readonly field: LedgerField | null;
  readonly why: "header" | "content" | "remembered" | null;
  /** Up to three values as they stand in the file. */
  readonly samples: readonly string[];
  /** Whether every cell has a code with its name behind it, which are taken apart. */
  readonly codeWithName: boolean;
}

/** What must be asked before lines can be read. */
export type MappingQuestion =
  /** A bare "1.234" stands in the column and nothing in it tells which reading is right. `shown` is such a value. */
  | { readonly is: "notation"; readonly column: string; readonly shown: string }
  /** The source has no column for a field that every booking needs. */
  | { readonly is: "field-missing"; readonly field: "amount" | "bookedOn" | "account" };

/** What the columns of a table were taken for. */
export interface RecognisedColumns {
  readonly mapping: ColumnMapping;
  readonly columns: readonly RecognisedColumn[];
  readonly questions: readonly MappingQuestion[];
}
