import type { IsoDate } from "./iso-date";

/** Returns 1 January of the year, a whole number from 0 to 9999. */
export function firstDayOfYear(year: number): IsoDate {
  return `${String(year).padStart(4, "0")}-01-01` as IsoDate;
}
