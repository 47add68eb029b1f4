import type { LineDecision } from "../../../ledger/model/line-decision";

/** A line about which the officer decided nothing. */
export const noDecision: LineDecision = { assignment: null, split: null, paired: false, reverses: "", correctsYear: false };

/** Returns whether a decision says nothing. */
export function saysNothing({ assignment, split, paired, reverses, correctsYear }: LineDecision): boolean {
  return assignment === null && split === null && !paired && reverses === "" && !correctsYear;
}
