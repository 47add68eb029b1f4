import type { PlanSums } from "../../../actions/ledger/plan-sums";

/** Returns whether the book would be the same after the import: everything chosen is in it already. */
export function writesNothing({ assigned, waiting }: PlanSums): boolean {
  return assigned.lines + waiting.lines === 0;
}
