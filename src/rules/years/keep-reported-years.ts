import type { Cents } from "../money/cents";
import type { YearShare } from "./year-share";

/** A row to make: the year in which a share of a cost counts, and the reported year that it corrects there, if any. */
export interface YearProposal {
  readonly year: number;
  readonly amount: Cents;
  readonly correctsYear: number | null;
}

/**
 * Turns the shares of a cost into rows to make. What falls in a reported year counts in the open year instead, as a correction of the
 * reported one: a reported figure never changes. Shares of 0 cents need no row; a cost of 0 keeps its first. Returns them in the order of
 * the shares; they add up to the same amount.
 */
export function keepReportedYears(shares: readonly YearShare[], reportedYears: ReadonlySet<number>, openYear: number): readonly YearProposal[] {
  const needed = shares.filter(({ amount }) => amount !== 0);
  return (needed.length > 0 ? needed : shares.slice(0, 1)).map(({ year, amount }) =>
    reportedYears.has(year) ? { year: openYear, amount, correctsYear: year } : { year, amount, correctsYear: null },
  );
}
