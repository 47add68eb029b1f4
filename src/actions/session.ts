import type { SampleRequest } from "../rules/audit/audit-sample";
import type { Finding, Place } from "../rules/model/finding";
import type { Municipality } from "../rules/model/municipality";
import type { Scheme } from "../rules/model/scheme";
import type { Cents } from "../rules/money/cents";
import type { AllocationDraft } from "./drafts/allocation-draft";
import type { BookDraft } from "./drafts/book-draft";
import type { MeasureDraft } from "./drafts/measure-draft";
import type { OpeningDraft } from "./drafts/opening-draft";
import type { ReceiptDraft } from "./drafts/receipt-draft";
import type { SpendingDraft } from "./drafts/spending-draft";
import type { YearStatusDraft } from "./drafts/year-status-draft";
import type { AnnexSession } from "./form/annex-session";
import type { LedgerSession } from "./ledger/ledger-session";
import type { MoneySession } from "./money/money-session";
import type { ReportSession } from "./report/report-session";
import type { Outcome } from "./outcome";
import type { SessionState } from "./session-state";
import type { FollowSealing } from "./year/write-seals";
import type { YearStatusSet } from "./year/year-status-set";

/** What an import brought: rows written and their sum in cents. */
export interface Imported {
  readonly importId: string;
  readonly rows: number;
  readonly cents: Cents;
}

/** The add-in's side of one open workbook: what the pane shows and the actions it offers. */
export interface Session {
  state(): SessionState;
  /** Calls `listen` after every change of state; returns a function that stops it. */
  subscribe(listen: () => void): () => void;
  /** Reads the workbook and begins to follow its changes. */
  start(): Promise<void>;
  /** What a new book can be made for: every municipality, of which `offeredMunicipalities` gives those of a scheme, and the schemes. */
  readonly municipalities: readonly Municipality[];
  readonly schemes: readonly Scheme[];
  /** Keeps the declared name in the workbook. */
  declareName(name: string): Promise<Outcome<null>>;
  /** Brings a book of an earlier schema version up to date. */
  updateBook(): Promise<Outcome<null>>;
  makeBook(draft: BookDraft, who: string): Promise<Outcome<null>>;
  addMeasure(draft: MeasureDraft): Promise<Outcome<null>>;
  recordReceipt(draft: ReceiptDraft): Promise<Outcome<null>>;
  /** Adds a further decision: one to a predecessor, or one that revises an earlier one. */
  recordAllocation(draft: AllocationDraft): Promise<Outcome<null>>;
  /** Takes over the figures of a year before the book began. */
  recordOpening(draft: OpeningDraft): Promise<Outcome<null>>;
  recordSpending(draft: SpendingDraft): Promise<Outcome<null>>;
  importSpending(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Outcome<Imported>>;
  /** From a ledger export to assigned spending. */
  readonly ledger: LedgerSession;
  /** Receipts and decisions from a table. */
  readonly money: MoneySession;
  /** From the book to the official form; works without a book as well. */
  readonly annex: AnnexSession;
  /** The account of a year: its report sheets, and the rows behind every figure. */
  readonly report: ReportSession;
  /** "Controleren": gives ids to typed rows, writes the status cells and the sheet Controle. */
  check(): Promise<Outcome<{ readonly errors: number; readonly warnings: number; readonly notes: number }>>;
  /** Brings a year to its next status, with its seal and, when it is delivered, the figures that are reported; `follow` hears how the sealing goes on. */
  setYearStatus(draft: YearStatusDraft, follow?: FollowSealing): Promise<Outcome<YearStatusSet>>;
  /** Opens a new workbook for the accountant over one year, with the sample that they ask, and returns its bytes. */
  exportForAccountant(year: number, sample: SampleRequest | null): Promise<Outcome<Uint8Array>>;
  /** Keeps what the officer says to a finding; empty text takes an earlier explanation back. */
  explainFinding(finding: Finding, text: string): Promise<Outcome<null>>;
  /** Brings the cell of a finding, or of a row behind a figure, into view. */
  goTo(found: { readonly place: Place }): Promise<Outcome<null>>;
  showOverview(): Promise<Outcome<null>>;
}
