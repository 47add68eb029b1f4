import type { PlanSums } from "../../../actions/ledger/plan-sums";
import type { LineSum } from "../../../ledger/model/import-plan";

function together(sums: readonly LineSum[]): { readonly lines: number; readonly cents: number } {
  return sums.reduce((sum, { lines, cents }) => ({ lines: sum.lines + lines, cents: sum.cents + cents }), { lines: 0, cents: 0 });
}

function equal(whole: LineSum, parts: readonly LineSum[]): boolean {
  const { lines, cents } = together(parts);
  return whole.lines === lines && whole.cents === cents;
}

/** Returns whether what was read is, in lines and in cents, what became of it: the proof that no line was lost. */
export function addsUp({ read, unselected, assigned, waiting, duplicate, spending, excepted, income }: PlanSums): boolean {
  return equal(read, [unselected, assigned, waiting, duplicate]) && equal(assigned, [spending, excepted, income]);
}
