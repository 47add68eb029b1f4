import type { MatchedPlan } from "../../ledger/plan/matched-plan";
import type { Outcome } from "../outcome";
import { catchUnreadable } from "./catch-unreadable";
import { draftPlanContext, type PlannedOn } from "./draft-plan-context";
import type { LedgerChoices } from "./ledger-choices";
import type { LedgerDraft } from "./ledger-draft";
import type { LedgerTools } from "./ledger-tools";

/**
 * Plans the file with the book as given, names of staff and all: by what a line says it is known again, so that the names may only be left
 * out of what is shown and of what is written.
 */
export function planDraft(tools: LedgerTools, on: PlannedOn, draft: LedgerDraft, choices: LedgerChoices): Promise<Outcome<MatchedPlan>> {
  return catchUnreadable(async () => {
    const reading = await tools.readings.read(draft, choices.selection);
    return { ok: true, value: tools.plans.plan(reading, draftPlanContext(tools, on, draft, choices)) };
  });
}
