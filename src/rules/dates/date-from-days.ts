import type { IsoDate } from "./iso-date";

const firstDay = -719_528;
const lastDay = 2_932_896;

/**
 * Returns the date that many days after 1 January 1970.
 * @throws RangeError outside the years 0 to 9999, or for part of a day.
 */
export function dateFromDays(days: number): IsoDate {
  if (!Number.isInteger(days) || days < firstDay || days > lastDay) {
    throw new RangeError(`Not a day of the calendar: ${days}`);
  }
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
