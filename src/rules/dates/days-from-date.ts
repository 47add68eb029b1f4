import type { IsoDate } from "./iso-date";

/** Returns the number of days since 1 January 1970, below zero for earlier dates. */
export function daysFromDate(date: IsoDate): number {
  const month = Number(date.slice(5, 7));
  // A year that begins in March puts the leap day at its end.
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
