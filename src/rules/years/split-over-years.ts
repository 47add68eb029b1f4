import type { IsoDate } from "../dates/iso-date";
import { yearOf } from "../dates/year-of";
import type { Cents } from "../money/cents";
import { splitCents } from "../money/split-cents";
import type { YearShare } from "./year-share";

/**
 * Splits a cost over the calendar years of its performance in proportion to what `weightOf` gives for each, a whole number. No cent is
 * lost (largest remainder).
 * @throws RangeError when the performance ends before it begins.
 */
export function splitOverYears(amount: Cents, from: IsoDate, until: IsoDate, weightOf: (year: number) => number): readonly YearShare[] {
  if (from > until) {
    throw new RangeError(`A performance cannot run from ${from} until ${until}.`);
  }
  const firstYear = yearOf(from);
  const years = Array.from({ length: yearOf(until) - firstYear + 1 }, (_, index) => firstYear + index);
  const parts = splitCents(amount, years.map(weightOf));
  return years.flatMap((year, index) => {
    const part = parts[index];
    return part === undefined ? [] : [{ year, amount: part }];
  });
}
