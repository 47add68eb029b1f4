import type { LedgerDraft } from "../../../actions/ledger/ledger-draft";

export type WizardStep = "file" | "columns" | "selection" | "assignment" | "import";

const every: readonly WizardStep[] = ["file", "columns", "selection", "assignment", "import"];

/** Returns the steps that a file needs, in order: an auditfile says itself what its fields hold. */
export function wizardSteps(draft: LedgerDraft | null): readonly WizardStep[] {
  return draft?.opened.is === "auditfile" ? every.filter((step) => step !== "columns") : every;
}
