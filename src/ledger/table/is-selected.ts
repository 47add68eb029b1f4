import type { LedgerLine } from "../model/ledger-line";
import type { Selection } from "../model/selection";

/** Returns whether a line is the officer's business: it stands in each list that is not empty. Codes match whole. */
export function isSelected({ project, costCentre, account }: Pick<LedgerLine, "project" | "costCentre" | "account">, selection: Selection): boolean {
  return holds(selection.projects, project) && holds(selection.costCentres, costCentre) && holds(selection.accounts, account);
}

function holds(list: readonly string[], code: string): boolean {
  return list.length === 0 || list.includes(code);
}
