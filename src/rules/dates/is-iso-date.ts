import { dateFromDays } from "./date-from-days";
import { daysFromDate } from "./days-from-date";
import type { IsoDate } from "./iso-date";

/** Returns whether the text is a date that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  const month = text.slice(5, 7);
  const day = text.slice(8);
  // Also keeps the days next to the calendar, such as 32 December 9999, from being looked up in it.
  return month >= "01" && month <= "12" && day >= "01" && day <= "31" && dateFromDays(daysFromDate(text as IsoDate)) === text;
}
