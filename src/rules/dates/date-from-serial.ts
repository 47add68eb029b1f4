import { dateFromDays } from "./date-from-days";
import type { DateSystem } from "./date-system";
import type { IsoDate } from "./iso-date";

/**
 * Returns the date of an Excel serial number, its time of day left out. Returns null where Excel has no date: below the first day,
 * after 31-12-9999, and serial 60 of the 1900 system, the 29 February 1900 that Excel shows but that never was.
 */
export function dateFromSerial(serial: number, system: DateSystem = 1900): IsoDate | null {
  const day = Math.floor(serial);
  if (system === 1904) {
    return day >= 0 && day <= 2_957_003 ? dateFromDays(day - 24_107) : null;
  }
  if (!(day >= 1 && day <= 2_958_465) || day === 60) {
    return null;
  }
  return dateFromDays(day < 60 ? day - 25_568 : day - 25_569);
}
