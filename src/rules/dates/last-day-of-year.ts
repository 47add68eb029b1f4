import type { IsoDate } from "./iso-date";

/** Returns 31 December of the year, a whole number from 0 to 9999. */
export function lastDayOfYear(year: number): IsoDate {
  return `${String(year).padStart(4, "0")}-12-31` as IsoDate;
}
