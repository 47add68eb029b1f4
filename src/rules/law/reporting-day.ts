import type { IsoDate } from "../dates/iso-date";

/** Returns the date that stands for a reporting year where a value of the law is selected by it: its 31 December. */
export function reportingDay(year: number): IsoDate {
  return `${String(year).padStart(4, "0")}-12-31` as IsoDate;
}
