import type { ImportedLedger } from "../../../actions/ledger/ledger-session";
import type { LedgerChoices } from "../../../actions/ledger/ledger-choices";
import type { LedgerDraft } from "../../../actions/ledger/ledger-draft";
import type { Refusal } from "../../../actions/refusal";
import type { ColumnMapping } from "../../../ledger/model/column-mapping";
import type { ImportPlan } from "../../../ledger/model/import-plan";
import type { Bundle } from "./bundle";
import type { WizardStep } from "./wizard-steps";

/** What the wizard is waiting for. */
export type WizardWork = "opening" | "surveying" | "planning" | "keeping-rule" | "writing" | "removing";

/** How far the writing is. */
export interface WriteStand {
  readonly rows: number;
  readonly of: number;
  /** Null while it cannot be told. */
  readonly secondsLeft: number | null;
}

/** Which lines the step of assignment shows. */
export type AssignmentView = "waiting" | "offers" | "assigned";

/** What just happened, for a sentence. */
export type WizardNews = { readonly is: "rule-added" } | { readonly is: "undone"; readonly rows: number };

/** Everything the wizard shows. It lives as long as the pane, so that a look at another tab loses nothing. */
export interface WizardState {
  readonly step: WizardStep;
  readonly work: WizardWork | null;
  readonly refusal: Refusal | null;
  /** Whether the file is no longer what was chosen. */
  readonly fileChanged: boolean;
  readonly news: WizardNews | null;
  readonly draft: LedgerDraft | null;
  /** The mapping as the officer has it now, also while the file is being surveyed with it. */
  readonly mapping: ColumnMapping | null;
  /** Whether the officer said that all bookings of the file belong to the grant. */
  readonly everything: boolean;
  readonly choices: LedgerChoices;
  /** What becomes of the lines under the present choices; null while that is not known. */
  readonly plan: ImportPlan | null;
  readonly view: AssignmentView;
  readonly bundle: Bundle;
  readonly written: WriteStand | null;
  readonly stopping: boolean;
  readonly imported: ImportedLedger | null;
}

/** The wizard before a file is chosen. */
export const emptyWizard: WizardState = {
  step: "file",
  work: null,
  refusal: null,
  fileChanged: false,
  news: null,
  draft: null,
  mapping: null,
  everything: false,
  choices: { selection: { projects: [], costCentres: [], accounts: [] }, decisions: new Map(), withoutWageNames: true },
  plan: null,
  view: "waiting",
  bundle: "suggestion",
  written: null,
  stopping: false,
  imported: null,
};
