import { addDays } from "../../rules/dates/add-days";
import type { IsoDate } from "../../rules/dates/iso-date";
import type { Scheme } from "../../rules/model/scheme";

/** A quarter of a calendar year, with its first and last day. */
export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly number: number;
  readonly from: IsoDate;
  readonly until: IsoDate;
}

function quarter(year: number, number: number): Quarter {
  const begin = (month: number): IsoDate => `${year}-${String(month).padStart(2, "0")}-01` as IsoDate;
  const until = number === 4 ? (`${year}-12-31` as IsoDate) : addDays(begin(number * 3 + 1), -1);
  return { year, number, from: begin(number * 3 - 2), until };
}

/** Returns the quarters of a scheme in order: from the one in which spending became possible until the end of its last year. */
export function overviewQuarters(scheme: Scheme): Quarter[] {
  const years = Array.from({ length: scheme.lastYear - scheme.firstYear + 1 }, (_, index) => scheme.firstYear + index);
  const begins = scheme.spendingPeriods.map(({ from }) => from);
  return years.flatMap((year) => [1, 2, 3, 4].map((number) => quarter(year, number))).filter(({ until }) => begins.length === 0 || begins.some((begin) => begin <= until));
}
