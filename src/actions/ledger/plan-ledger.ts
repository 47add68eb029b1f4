import type { ImportPlan } from "../../ledger/model/import-plan";
import type { Outcome } from "../outcome";
import type { PlannedOn } from "./draft-plan-context";
import type { LedgerChoices } from "./ledger-choices";
import type { LedgerDraft } from "./ledger-draft";
import type { LedgerTools } from "./ledger-tools";
import { planDraft } from "./plan-draft";

/** Says what would become of every line of the file with the book as given. Writes nothing, and reads nothing of the workbook. Names of staff are shown only where the officer wants them kept. */
export async function planLedger(tools: LedgerTools, on: PlannedOn, draft: LedgerDraft, choices: LedgerChoices): Promise<Outcome<ImportPlan>> {
  const planned = await planDraft(tools, on, draft, choices);
  return planned.ok ? { ok: true, value: tools.plans.shown(planned.value, choices.withoutWageNames) } : planned;
}
