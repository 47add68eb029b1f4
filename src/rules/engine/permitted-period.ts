import type { IsoDate } from "../dates/iso-date";
import type { Scheme, SpendingPeriod } from "../model/scheme";

/**
 * Returns the spending period that counts for a book that is judged on this day: the last one in force, for every row alike.
 * @throws RangeError when none is in force; there is no older law to fall back on.
 */
export function permittedPeriod(scheme: Scheme, today: IsoDate): SpendingPeriod {
  const inForce = scheme.spendingPeriods.filter(({ assessedFrom }) => assessedFrom === null || assessedFrom <= today);
  const last = inForce.at(-1);
  if (last === undefined) {
    throw new RangeError(`${scheme.code} has no spending period in force on ${today}.`);
  }
  return last;
}
