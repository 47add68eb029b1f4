import type { FormProblem } from "../book/form/form-problem";
import type { FiguresProblem } from "../book/form/parse-figures";
import type { YearStatus } from "../rules/model/year-record";
import type { LineSum } from "../ledger/model/import-plan";
import type { UnreadableLedger } from "../ledger/model/opened-ledger";
import type { MoneyKind } from "../ledger/money/model/money-field";
import type { FieldProblem } from "./field-problem";
import type { PlanSums } from "./ledger/plan-sums";
import type { Obstacle } from "./ports/obstacle";

/** Where an action stopped while writing, so that the sentence can say whether anything stands in the workbook. */
export interface RefusalFacts {
  "fields-invalid": { readonly problems: readonly FieldProblem[] };
  "who-missing": Record<string, never>;
  "names-taken": { readonly sheets: readonly string[]; readonly tables: readonly string[] };
  "obstacle": { readonly obstacle: Obstacle };
  "no-book": Record<string, never>;
  "book-newer": { readonly bookVersion: number; readonly ownVersion: number };
  "book-damaged": { readonly missing: readonly string[] };
  "read-back-differs": { readonly table: string; readonly expectedRows: number; readonly foundRows: number; readonly journalId: string };
  "cell-edit-mode": Record<string, never>;
  "workbook-busy": Record<string, never>;
  "session-expired": Record<string, never>;
  "read-only": Record<string, never>;
  "payload-too-large": Record<string, never>;
  "no-answer": { readonly seconds: number };
  "cancelled": Record<string, never>;
  "selection-empty": Record<string, never>;
  "selection-areas": Record<string, never>;
  "selection-own-table": Record<string, never>;
  "import-unknown": { readonly importId: string };
  "import-reported": { readonly year: number };
  /** A later import decided lines that this one kept waiting. */
  "import-continued": { readonly by: string };
  "nothing-to-import": Record<string, never>;
  "ledger-unreadable": { readonly reason: UnreadableLedger };
  "csv-empty": Record<string, never>;
  "csv-encoding": { readonly line: number };
  "csv-headers": { readonly missing: readonly string[]; readonly unknown: readonly string[]; readonly repeated: readonly string[] };
  "csv-rows": { readonly problems: readonly CsvRowProblem[]; readonly count: number };
  "csv-known": { readonly importId: string };
  "book-outdated": Record<string, never>;
  /** The scheme has no indicators for this year. */
  "report-year-without-indicators": { readonly year: number; readonly scheme: string };
  /** A sheet that the add-in did not make has the name of a sheet of the report. */
  "report-name-taken": { readonly sheet: string };
  /** A year goes from status to status in their order; `allowed` are those that can follow the one it has. */
  "year-step": { readonly year: number; readonly from: YearStatus; readonly to: YearStatus; readonly allowed: readonly YearStatus[] };
  /** Errors over the year, or over an earlier one, that nobody corrected or explained. */
  "year-errors-open": { readonly year: number; readonly errors: number };
  /** Since the year was checked, so many of its rows changed; 0 where only a figure did. */
  "year-changed-since-check": { readonly year: number; readonly rows: number };
  /** A year that is taken over from its annex has no rows to check. */
  "year-taken-over": { readonly year: number };
  /** The scheme gives no report over this year; `years` are those that it gives one over. */
  "year-not-reportable": { readonly year: number; readonly years: readonly number[] };
  "form-missing": { readonly sheet: string };
  "form-unfit": { readonly sheet: string; readonly problems: readonly FormProblem[] };
  "form-changed": { readonly sheet: string };
  /** These cells were written and hold something else. */
  "form-cells-differ": { readonly sheet: string; readonly cells: readonly { readonly address: string; readonly indicator: string; readonly expected: string; readonly found: string }[] };
  "figures-unreadable": { readonly problem: FiguresProblem };
  /** A file with receipts or amounts that holds no table. */
  "table-unreadable": { readonly kind: MoneyKind; readonly reason: UnreadableLedger };
  "nothing-to-take": Record<string, never>;
  /** What would be written, as agreed and as the book now makes it. */
  "money-changed": { readonly agreed: LineSum; readonly found: LineSum };
  "plan-changed": { readonly agreed: PlanSums; readonly found: PlanSums };
}

/** One cell of a CSV file that cannot be taken over. Lines count from 1, the header included. */
export interface CsvRowProblem {
  readonly line: number;
  readonly column: string;
  readonly shown: string;
  readonly problem: FieldProblem["code"] | "column-count";
}

export type RefusalCode = keyof RefusalFacts;

/** An action that was not done, as a fact. `src/messages` makes the sentence. Nothing was written unless the code says so. */
export type Refusal = {
  readonly [Code in RefusalCode]: { readonly code: Code; readonly facts: RefusalFacts[Code] };
}[RefusalCode];
