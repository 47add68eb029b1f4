import type { BookRow } from "../../rules/model/book-row";
import type { Expenditure } from "../../rules/model/expenditure";
import type { ImportLine } from "../../rules/model/import-line";
import type { ImportRecord } from "../../rules/model/import-record";
import type { LedgerFigure } from "../../rules/model/ledger-figure";
import type { WaitingReason } from "../model/line-outcome";

/** A row of tblBesteding to write. */
export type PlannedSpending = Omit<Expenditure, keyof BookRow>;

/** A row of tblImportregel to write. */
export interface PlannedImportLine extends Omit<ImportLine, keyof BookRow> {
  /** Why it waits, for the words of the column Reden, which is still empty then; null for a line that does not wait. */
  readonly why: WaitingReason | null;
}

/** A row of tblImport to write. */
export type PlannedControlTotal = Omit<ImportRecord, keyof BookRow>;

/** A row of tblGrootboek to write. */
export type PlannedLedgerFigure = Omit<LedgerFigure, keyof BookRow>;

/** Everything that an import writes, and what it settles. */
export interface PlannedRows {
  readonly spending: readonly PlannedSpending[];
  readonly importLines: readonly PlannedImportLine[];
  readonly controlTotals: readonly PlannedControlTotal[];
  readonly ledgerFigures: readonly PlannedLedgerFigure[];
  /** Values of Bronregel of lines in tblImportregel with status "wacht" that are decided now: they become "verwerkt". */
  readonly settled: readonly string[];
}

/** Under what name an import stands in the book, and whether names stay out of lines that look like wages. */
export interface ImportLabels {
  readonly importId: string;
  /** Name of the file. */
  readonly file: string;
  readonly withoutWageNames: boolean;
}
