import type { SpendingDraft } from "../drafts/spending-draft";

/** One cost as typed or as a file gives it: what the form asks and what only a ledger knows. */
export interface SpendingTexts extends SpendingDraft {
  readonly evidence: string;
  readonly group: string;
  readonly refersTo: string;
}

export type SpendingField = keyof SpendingTexts;
