import type { PlanContext } from "../../ledger/plan/plan-context";
import type { Book } from "../../rules/model/book";
import type { Scheme } from "../../rules/model/scheme";
import type { ActionTools } from "../action-tools";
import { bookWithout } from "./book-without";
import type { LedgerChoices } from "./ledger-choices";
import type { LedgerDraft } from "./ledger-draft";

/** The book that a file is held against, and its law. */
export interface PlannedOn {
  readonly book: Book;
  readonly scheme: Scheme;
}

/** Returns what a draft is planned with. Runs of the file that stopped half-way do not count: importing takes them out first. */
export function draftPlanContext({ clock }: Pick<ActionTools, "clock">, { book, scheme }: PlannedOn, draft: LedgerDraft, choices: LedgerChoices): PlanContext {
  return {
    assessment: { scheme, today: clock.today() },
    book: draft.unfinished.length === 0 ? book : bookWithout(book, draft.unfinished),
    decisions: choices.decisions,
    vatBasis: draft.vatBasis,
  };
}
