import { cents } from "../../rules/money/cents";
import type { ImportLine } from "../../rules/model/import-line";
import type { PlannedLine } from "../model/import-plan";
import type { MatchedLine } from "./match-bookings";
import type { ImportLabels, PlannedImportLine } from "./planned-rows";
import { withoutNames } from "./without-names";

type State = Pick<PlannedImportLine, "state" | "reason" | "why" | "amount">;

/**
 * Returns the row of tblImportregel that a line gives, or null where it gives none: spending and duplicates, and what waits there already.
 * Of a changed booking only the difference with what the book has stands there.
 */
export function keptLine({ line, key, outcome }: PlannedLine, { match, kept }: MatchedLine, { importId, withoutWageNames }: ImportLabels): PlannedImportLine | null {
  const taken = match.is === "changed" ? match.taken : 0;
  const waiting = match.is === "changed" ? match.waiting : 0;
  const state = stateOf(outcome, kept);
  if (state === null) {
    return null;
  }
  return {
    ...state,
    amount: cents(line.amount - taken - (state.why === null ? 0 : waiting)),
    year: line.fiscalYear,
    bookedOn: line.bookedOn,
    account: line.account,
    costCentre: line.costCentre,
    project: line.project,
    taakveld: line.taakveld,
    categorie: line.categorie,
    ...(withoutWageNames ? withoutNames(line) : { description: line.description, counterparty: line.counterparty }),
    document: line.document,
    sourceLine: key,
    importId,
  };
}

function stateOf(outcome: PlannedLine["outcome"], kept: boolean): Omit<State, "amount"> | null {
  const waits: ImportLine["state"] = "wacht";
  if (outcome.is === "waiting") {
    return kept ? null : { state: waits, reason: "", why: outcome.why };
  }
  if (outcome.is === "duplicate" || outcome.assignment.destination === "besteding") {
    return null;
  }
  return outcome.assignment.destination === "baten"
    ? { state: "baten", reason: "", why: null }
    : { state: "uitgezonderd", reason: outcome.assignment.reason, why: null };
}
