import { daysBetween } from "../dates/days-between";
import type { IsoDate } from "../dates/iso-date";
import { yearOf } from "../dates/year-of";
import type { Cents } from "../money/cents";
import { splitCents } from "../money/split-cents";

/** The share of one calendar year in a cost. */
export interface YearShare {
  readonly year: number;
  readonly amount: Cents;
}

/**
 * Splits a cost over the calendar years of its performance, by the number of days in each, first and last day included. No cent is
 * lost (largest remainder).
 * @throws RangeError when the performance ends before it begins.
 */
export function splitByDays(amount: Cents, from: IsoDate, until: IsoDate): readonly YearShare[] {
  if (from > until) {
    throw new RangeError(`A performance cannot run from ${from} until ${until}.`);
  }
  const firstYear = yearOf(from);
  const years = Array.from({ length: yearOf(until) - firstYear + 1 }, (_, index) => firstYear + index);
  const days = years.map((year) => daysBetween(later(from, firstDayOf(year)), earlier(until, lastDayOf(year))) + 1);
  const parts = splitCents(amount, days);
  return years.flatMap((year, index) => {
    const part = parts[index];
    return part === undefined ? [] : [{ year, amount: part }];
  });
}

function firstDayOf(year: number): IsoDate {
  return `${String(year).padStart(4, "0")}-01-01` as IsoDate;
}

function lastDayOf(year: number): IsoDate {
  return `${String(year).padStart(4, "0")}-12-31` as IsoDate;
}

function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}
