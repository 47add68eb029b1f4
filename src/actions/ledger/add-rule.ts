import type { Assignment } from "../../ledger/model/assignment";
import { journalActions } from "../../book/journal-words";
import type { ActionTools } from "../action-tools";
import type { Outcome } from "../outcome";
import { appendUnderJournal } from "../running/append-under-journal";
import type { OpenBook } from "../session-state";
import type { RuleCriteria } from "./ledger-session";
import { partCells } from "./part-cells";

/** Adds a rule at the end of tblToewijzing, so that rules that stand already go before it. */
export function addRule(tools: ActionTools, { who }: OpenBook, criteria: RuleCriteria, assignment: Assignment): Promise<Outcome<null>> {
  const { costCentre, account, project, taakveld, categorie, counterparty, words } = criteria;
  const rule = { costCentre, account, project, taakveld, categorie, counterparty, words, ...assignment };
  const note = [costCentre, account, project, taakveld, categorie, counterparty, words, assignment.measure].filter((text) => text !== "").join(", ");
  const row = partCells("assignments", rule, tools.newId());
  return appendUnderJournal(tools, { who, what: journalActions.rule, table: "tblToewijzing", rows: [row], cents: 0, note });
}
