import type { ByteSource } from "../../ledger/model/byte-source";
import type { ColumnMapping } from "../../ledger/model/column-mapping";
import type { ImportPlan } from "../../ledger/model/import-plan";
import type { Assignment } from "../../ledger/model/assignment";
import type { AssignmentRule } from "../../rules/model/assignment-rule";
import type { VatBasis } from "../../rules/model/source-file";
import type { Cents } from "../../rules/money/cents";
import type { Outcome } from "../outcome";
import type { LedgerChoices } from "./ledger-choices";
import type { LedgerDraft } from "./ledger-draft";
import type { PlanSums } from "./plan-sums";
import type { WriteProgress } from "./write-progress";

/** What an import of a ledger left in the book: lines of the file taken over, rows of spending (a split line gives more than one), and the sum. */
export interface ImportedLedger {
  readonly importId: string;
  readonly lines: number;
  readonly spendingRows: number;
  readonly spending: Cents;
  /** Lines kept that wait for a choice. */
  readonly waiting: number;
}

/** An import that stands in the book. */
export interface StandingImport {
  readonly importId: string;
  readonly file: string;
  readonly spendingRows: number;
  readonly spending: Cents;
  readonly waiting: number;
}

/** The criteria of a rule as the officer types them; empty matches anything. */
export type RuleCriteria = Pick<AssignmentRule, "costCentre" | "account" | "project" | "taakveld" | "categorie" | "counterparty" | "words">;

/** From a ledger export to assigned spending. The steps before `importLedger` write nothing. */
export interface LedgerSession {
  /** Opens an export; further files are the other parts of an auditfile, in any order. */
  openLedger(first: ByteSource, ...further: readonly ByteSource[]): Promise<Outcome<LedgerDraft>>;
  /** Reads the range that is selected in the workbook as a table. */
  openSelection(): Promise<Outcome<LedgerDraft>>;
  /** Takes another table of the file, other columns, another name or VAT basis; surveys the file again. */
  changeDraft(draft: LedgerDraft, change: { readonly table?: number; readonly mapping?: ColumnMapping; readonly sourceName?: string; readonly vatBasis?: VatBasis | null }): Promise<Outcome<LedgerDraft>>;
  planLedger(draft: LedgerDraft, choices: LedgerChoices): Promise<Outcome<ImportPlan>>;
  /** How many lines of the plan a rule would match, and how many of these no earlier rule takes. */
  tryRule(plan: ImportPlan, criteria: RuleCriteria): { readonly matches: number; readonly taken: number };
  /** Adds a rule at the end of tblToewijzing. */
  addRule(criteria: RuleCriteria, assignment: Assignment): Promise<Outcome<null>>;
  /**
   * Writes what the preview showed. Where the book is no longer what it was planned with, the file is planned again; where that comes to
   * other sums than `agreed` (the plan that the officer saw), nothing is written: refusal "plan-changed".
   */
  importLedger(draft: LedgerDraft, choices: LedgerChoices, agreed: PlanSums, progress: WriteProgress): Promise<Outcome<ImportedLedger>>;
  /** Takes all rows of an import out of the book again; refused where a row's year is reported. */
  undoImport(importId: string): Promise<Outcome<{ readonly rows: number }>>;
  /** Imports that stand in the book, the last first. */
  imports(): readonly StandingImport[];
}
