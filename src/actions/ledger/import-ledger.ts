import { journalActions } from "../../book/journal-words";
import type { MatchedPlan } from "../../ledger/plan/matched-plan";
import { rowsOfPlan } from "../../ledger/plan/rows-of-plan";
import type { StandingBook } from "../live/read-open-book";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import { catchRefusal, runAction } from "../running/run-action";
import { draftPlanContext } from "./draft-plan-context";
import { freshBook } from "../live/fresh-book";
import { importNote } from "./import-note";
import { importRows } from "./import-rows";
import type { LedgerChoices } from "./ledger-choices";
import type { LedgerDraft } from "./ledger-draft";
import type { ImportedLedger } from "./ledger-session";
import type { LedgerTools } from "./ledger-tools";
import { nextRun } from "./import-ids";
import { planDraft } from "./plan-draft";
import type { PlanSums } from "./plan-sums";
import { readUnfinishedRuns } from "./read-unfinished-runs";
import { sameSums } from "./same-sums";
import { importedTables } from "./take-out-import";
import { writeImport } from "./write-import";
import type { WriteProgress } from "./write-progress";

/**
 * Writes what the preview of a ledger file showed, whole or not at all, under one line in the journal. Where the book is no longer what the
 * file was planned with, it is planned again; where that comes to other sums than the officer agreed to, nothing is written.
 */
export function importLedger(tools: LedgerTools, opened: LedgerDraft, choices: LedgerChoices, agreed: PlanSums, progress: WriteProgress): Promise<Outcome<ImportedLedger>> {
  return catchRefusal(async () => {
    const standing = await freshBook(tools);
    if (!standing.ok) {
      return standing;
    }
    const unfinished = await readUnfinishedRuns(tools.workbook, standing.value.book, opened.importId);
    const draft = { ...opened, unfinished };
    const planned = await planDraft(tools, standing.value, draft, choices);
    if (!planned.ok) {
      return planned;
    }
    return sameSums(agreed, planned.value.plan)
      ? writePlan(tools, standing.value, { draft, choices, planned: planned.value }, progress)
      : refuse({ code: "plan-changed", facts: { agreed: sumsOf(agreed), found: sumsOf(planned.value.plan) } });
  });
}

/** A draft with what was chosen and planned for it. */
interface PlannedDraft {
  readonly draft: LedgerDraft;
  readonly choices: LedgerChoices;
  readonly planned: MatchedPlan;
}

async function writePlan(tools: LedgerTools, standing: StandingBook, { draft, choices, planned }: PlannedDraft, progress: WriteProgress): Promise<Outcome<ImportedLedger>> {
  const context = draftPlanContext(tools, standing, draft, choices);
  const importId = nextRun(context.book, draft.importId);
  const made = rowsOfPlan(planned, { importId, file: draft.name, withoutWageNames: choices.withoutWageNames });
  const rows = importRows(tools.newId, context.book, draft, made, importId);
  if (rows === null) {
    return refuse({ code: "nothing-to-import", facts: {} });
  }
  const { plan } = planned;
  const { spendingRows, spending, waiting } = rows;
  const note = importNote(draft, importId, plan);
  const entry = { who: standing.who, what: journalActions.ledger, table: "tblBesteding", rows: spendingRows, cents: spending, note } as const;
  const done = await runAction(tools, entry, [...importedTables, "tblKoppeling"], () => writeImport(tools.workbook, rows, draft.unfinished, progress));
  return done.ok ? { ok: true, value: { importId, lines: plan.assigned.lines + plan.waiting.lines, spendingRows, spending, waiting } } : done;
}

function sumsOf({ read, unselected, assigned, waiting, duplicate, spending, excepted, income }: PlanSums): PlanSums {
  return { read, unselected, assigned, waiting, duplicate, spending, excepted, income };
}
