import { dateFromDays } from "./date-from-days";
import { daysFromDate } from "./days-from-date";
import type { IsoDate } from "./iso-date";

/**
 * Returns the date that many days later, or earlier for a negative number.
 * @throws RangeError when the result leaves the years 0 to 9999.
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateFromDays(daysFromDate(date) + days);
}
