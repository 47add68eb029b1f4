import type { IsoDate } from "../dates/iso-date";
import type { Cents } from "../money/cents";
import { keepReportedYears, type YearProposal } from "./keep-reported-years";
import { splitByDays } from "./split-by-days";
import { splitByMonths } from "./split-by-months";

/** The ways to split that need no amounts of the officer; for those see `splitByHand` and `keepReportedYears`. */
export type SplitMethod = "days" | "months";

/**
 * Proposes the years in which a cost counts, by its performance: baten en lasten, as SiSa has it. The shares form one group, so that
 * they stand for one document, and add up to the amount. Nothing moves into a reported year: its share is a correction in the open year.
 * @throws RangeError when the performance ends before it begins.
 */
export function proposeYears(
  amount: Cents,
  from: IsoDate,
  until: IsoDate,
  method: SplitMethod,
  reportedYears: ReadonlySet<number>,
  openYear: number,
): readonly YearProposal[] {
  const shares = method === "days" ? splitByDays(amount, from, until) : splitByMonths(amount, from, until);
  return keepReportedYears(shares, reportedYears, openYear);
}
