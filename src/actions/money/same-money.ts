import type { LineSum } from "../../ledger/model/import-plan";

/** What two plans are compared by: what would be written, and what each outcome comes to. */
export interface ComparedPlan {
  readonly written: readonly object[];
  readonly sums: readonly LineSum[];
}

/** Returns whether two plans would write the same rows and come to the same, outcome by outcome. */
export function sameMoney(one: ComparedPlan, other: ComparedPlan): boolean {
  return JSON.stringify([one.written, one.sums]) === JSON.stringify([other.written, other.sums]);
}
