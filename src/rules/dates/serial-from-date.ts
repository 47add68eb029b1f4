import type { DateSystem } from "./date-system";
import { daysFromDate } from "./days-from-date";
import type { IsoDate } from "./iso-date";

/** Returns the serial number under which Excel keeps the date, or null for a date before Excel's first day. */
export function serialFromDate(date: IsoDate, system: DateSystem = 1900): number | null {
  const days = daysFromDate(date);
  if (system === 1904) {
    return days >= -24_107 ? days + 24_107 : null;
  }
  const serial = days + 25_569;
  // 1900 counts a 29 February that never was, so the days before it are one lower.
  const counted = serial <= 60 ? serial - 1 : serial;
  return counted >= 1 ? counted : null;
}
