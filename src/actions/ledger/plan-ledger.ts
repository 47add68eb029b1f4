import type { ImportPlan } from "../../ledger/model/import-plan";
import { planImport } from "../../ledger/plan/plan-import";
import { planWithoutNames } from "../../ledger/plan/plan-without-names";
import type { Outcome } from "../outcome";
import { catchUnreadable } from "./catch-unreadable";
import type { LedgerChoices } from "./ledger-choices";
import type { LedgerDraft } from "./ledger-draft";
import type { LedgerTools } from "./ledger-tools";
import { draftPlanContext, type PlannedOn } from "./draft-plan-context";

/** Says what would become of every line of the file with the book as given. Writes nothing, and reads nothing of the workbook. Names of staff are shown only where the officer wants them kept. */
export function planLedger(tools: LedgerTools, on: PlannedOn, draft: LedgerDraft, choices: LedgerChoices): Promise<Outcome<ImportPlan>> {
  return catchUnreadable(async () => {
    const reading = await tools.readings.read(draft, choices.selection);
    const plan = planImport(reading, draftPlanContext(tools, on, draft, choices));
    return { ok: true, value: choices.withoutWageNames ? planWithoutNames(plan) : plan };
  });
}
