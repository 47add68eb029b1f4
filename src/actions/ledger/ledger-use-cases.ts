/**
 * The part of the program that is loaded when the first ledger export is opened, and not before: the use cases with all readers behind
 * them. One file, so that the bundler makes one part of it.
 */
export { addRule } from "./add-rule";
export { changeDraft } from "./change-draft";
export { importLedger } from "./import-ledger";
export { openLedgerDraft } from "./open-ledger-draft";
export { openSelectionDraft } from "./open-selection-draft";
export { PlanCache } from "./plan-cache";
export { planLedger } from "./plan-ledger";
export { ReadingCache } from "./reading-cache";
export { tryRule } from "./try-rule";
export { undoImport } from "./undo-import";
