import type { ColumnMapping } from "../../ledger/model/column-mapping";
import type { Selection } from "../../ledger/model/selection";
import type { AssignmentRule } from "../../rules/model/assignment-rule";
import type { VatBasis } from "../../rules/model/source-file";

/** What a call says of its exports (docs/ledger-import.md). Null is what it does not say. */
export interface ImportMapping {
  /** Name of the sheet; null for the table with the most lines. */
  readonly table: string | null;
  /** The columns, all of them; null lets them be recognised. */
  readonly columns: ColumnMapping["columns"] | null;
  readonly notation: ColumnMapping["notation"];
  readonly dates: ColumnMapping["dates"] | null;
  readonly reversed: boolean | null;
  readonly fiscalYear: number | null;
  readonly selection: Selection;
  readonly vatBasis: VatBasis | null;
  /** Id of the scheme where no book is given. */
  readonly scheme: string;
  /** They go before the rules of the book. */
  readonly rules: readonly AssignmentRule[];
}

/** A mapping that says nothing. */
export const noMapping: ImportMapping = {
  table: null,
  columns: null,
  notation: null,
  dates: null,
  reversed: null,
  fiscalYear: null,
  selection: { projects: [], costCentres: [], accounts: [] },
  vatBasis: null,
  scheme: "D14",
  rules: [],
};
