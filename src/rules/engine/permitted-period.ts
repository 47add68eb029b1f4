import type { IsoDate } from "../dates/iso-date";
import { valueOn } from "../law/value-on";
import type { Scheme, SpendingPeriod } from "../model/scheme";

/**
 * Returns the spending period that counts for a book that is judged on this day, for every row alike.
 * @throws RangeError when none is in force; there is no older law to fall back on.
 */
export function permittedPeriod({ id, spendingPeriods }: Pick<Scheme, "id" | "spendingPeriods">, today: IsoDate): SpendingPeriod {
  const period = valueOn(spendingPeriods, today);
  if (period === null) {
    throw new RangeError(`${id} has no spending period in force on ${today}.`);
  }
  return period;
}
