import type { ImportPlan } from "../../ledger/model/import-plan";
import type { LedgerDraft } from "./ledger-draft";
import { plainHashLimit } from "./hash-of-source";

/**
 * Returns what the journal says of an import, in Dutch as all of the workbook: import id, file, hash, and the lines of each outcome. The id
 * stands first, for an interrupted import is found by it.
 */
export function importNote({ name, source, hash }: LedgerDraft, importId: string, plan: ImportPlan): string {
  const kind = source !== null && source.size > plainHashLimit ? "SHA-256 per MB" : "SHA-256";
  const counts = [
    ["gelezen", plan.read.lines],
    ["niet gekozen", plan.unselected.lines],
    ["toegewezen", plan.assigned.lines],
    ["wacht", plan.waiting.lines],
    ["dubbel", plan.duplicate.lines],
    ["afgekeurd", plan.rejected.length],
  ] as const;
  return `${importId}: ${name}, ${kind} ${hash}; ${counts.map(([word, lines]) => `${word} ${lines}`).join(", ")}`;
}
