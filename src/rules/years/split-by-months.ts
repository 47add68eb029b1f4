import type { IsoDate } from "../dates/iso-date";
import { yearOf } from "../dates/year-of";
import type { Cents } from "../money/cents";
import { splitOverYears } from "./split-over-years";
import type { YearShare } from "./year-share";

/**
 * Splits a cost over the calendar years of its performance, by the number of calendar months in each. A month that the performance
 * touches counts as a whole one: 31 December 2022 until 1 January 2023 is one month in either year. No cent is lost (largest remainder).
 * @throws RangeError when the performance ends before it begins.
 */
export function splitByMonths(amount: Cents, from: IsoDate, until: IsoDate): readonly YearShare[] {
  return splitOverYears(amount, from, until, (year) => {
    const first = yearOf(from) === year ? monthOf(from) : 1;
    const last = yearOf(until) === year ? monthOf(until) : 12;
    return last - first + 1;
  });
}

function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}
