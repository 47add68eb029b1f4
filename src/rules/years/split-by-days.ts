import { daysBetween } from "../dates/days-between";
import { firstDayOfYear } from "../dates/first-day-of-year";
import type { IsoDate } from "../dates/iso-date";
import { lastDayOfYear } from "../dates/last-day-of-year";
import type { Cents } from "../money/cents";
import { splitOverYears } from "./split-over-years";
import type { YearShare } from "./year-share";

/**
 * Splits a cost over the calendar years of its performance, by the number of days in each, first and last day included. No cent is
 * lost (largest remainder).
 * @throws RangeError when the performance ends before it begins.
 */
export function splitByDays(amount: Cents, from: IsoDate, until: IsoDate): readonly YearShare[] {
  return splitOverYears(amount, from, until, (year) => {
    const first = firstDayOfYear(year);
    const last = lastDayOfYear(year);
    return daysBetween(from > first ? from : first, until < last ? until : last) + 1;
  });
}
