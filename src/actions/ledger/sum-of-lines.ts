import type { LineSum, PlannedLine } from "../../ledger/model/import-plan";
import { sumCents } from "../../rules/money/sum-cents";

/** Returns how many lines these are and what they come to, debit minus credit. */
export function sumOfLines(lines: readonly PlannedLine[]): LineSum {
  return { lines: lines.length, cents: sumCents(lines.map(({ line }) => line.amount)) };
}
