import { daysFromDate } from "./days-from-date";
import type { IsoDate } from "./iso-date";

/** Returns how many days `until` lies after `from`: 0 for the same day, below zero when it lies before. */
export function daysBetween(from: IsoDate, until: IsoDate): number {
  return daysFromDate(until) - daysFromDate(from);
}
