import type { Selection } from "../../../ledger/model/selection";

/** Returns whether anything at all was chosen; an empty selection would mean every line, which the officer must say. */
export function isSelected({ projects, costCentres, accounts }: Selection): boolean {
  return projects.length + costCentres.length + accounts.length > 0;
}
