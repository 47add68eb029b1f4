import { serialFromDate } from "../rules/dates/serial-from-date";
import type { IsoDate } from "../rules/dates/iso-date";

/**
 * Returns the serial number that a date has in a cell (1900 system).
 * @throws RangeError for a date before 1900, which no form of this add-in accepts.
 */
export function serial(date: IsoDate): number {
  const number = serialFromDate(date);
  if (number === null) {
    throw new RangeError(`Excel has no such date: ${date}`);
  }
  return number;
}
