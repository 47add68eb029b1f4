import type { Finding } from "../rules/model/finding";
import type { Municipality } from "../rules/model/municipality";
import type { Scheme } from "../rules/model/scheme";
import type { Cents } from "../rules/money/cents";
import type { BookDraft } from "./drafts/book-draft";
import type { MeasureDraft } from "./drafts/measure-draft";
import type { ReceiptDraft } from "./drafts/receipt-draft";
import type { SpendingDraft } from "./drafts/spending-draft";
import type { LedgerSession } from "./ledger/ledger-session";
import type { Outcome } from "./outcome";
import type { SessionState } from "./session-state";

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
  recordSpending(draft: SpendingDraft): Promise<Outcome<null>>;
  importSpending(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Outcome<Imported>>;
  /** From a ledger export to assigned spending. */
  readonly ledger: LedgerSession;
  /** "Controleren": gives ids to typed rows, writes the status cells and the sheet Controle. */
  check(): Promise<Outcome<{ readonly errors: number; readonly warnings: number; readonly notes: number }>>;
  goTo(finding: Finding): Promise<Outcome<null>>;
  showOverview(): Promise<Outcome<null>>;
}
