import { yearOf } from "../dates/year-of";
import type { Subsidy, YearPolicy } from "../model/subsidy";
import { keepReportedYears, type YearProposal } from "../years/keep-reported-years";
import { splitByDays } from "../years/split-by-days";

/** The rows that charge a subsidy to its years, or what is missing to say so. */
export type SubsidyAttribution =
  | { readonly ok: true; readonly shares: readonly YearProposal[] }
  | { readonly ok: false; readonly why: "granted-missing" | "activity-missing" | "activity-dates-reversed" | "decision-date-missing" };

/**
 * Proposes the years in which the granted amount counts, by the policy of the municipality: "prestatie" by the days of the activity in
 * each year, "verlening" all in the year of the decision. No source prescribes either for this grant. What was paid in advance never
 * decides a year. What falls in a reported year is a correction in the open year.
 */
export function attributeSubsidy(
  subsidy: Subsidy,
  policy: YearPolicy,
  reportedYears: ReadonlySet<number>,
  openYear: number,
): SubsidyAttribution {
  const { granted, decidedOn, activityFrom, activityUntil } = subsidy;
  if (granted === null) {
    return { ok: false, why: "granted-missing" };
  }
  if (policy === "verlening") {
    return decidedOn === null
      ? { ok: false, why: "decision-date-missing" }
      : { ok: true, shares: keepReportedYears([{ year: yearOf(decidedOn), amount: granted }], reportedYears, openYear) };
  }
  if (activityFrom === null || activityUntil === null) {
    return { ok: false, why: "activity-missing" };
  }
  return activityFrom > activityUntil
    ? { ok: false, why: "activity-dates-reversed" }
    : { ok: true, shares: keepReportedYears(splitByDays(granted, activityFrom, activityUntil), reportedYears, openYear) };
}
