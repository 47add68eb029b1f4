import type { LedgerLine } from "../model/ledger-line";
import type { Selection } from "../model/selection";

/** Returns whether a line is the officer's business: it stands in each list that is not empty. Codes match whole; so does a code with its name, as the source writes them in one cell. */
export function isSelected({ project, costCentre, account, written }: Pick<LedgerLine, "project" | "costCentre" | "account" | "written">, selection: Selection): boolean {
  return holds(selection.projects, project, written?.project) && holds(selection.costCentres, costCentre, written?.costCentre) && holds(selection.accounts, account, written?.account);
}

function holds(list: readonly string[], code: string, written = code): boolean {
  return list.length === 0 || list.includes(code) || list.includes(written);
}
