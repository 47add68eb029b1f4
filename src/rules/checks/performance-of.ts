import type { IsoDate } from "../dates/iso-date";
import type { Expenditure } from "../model/expenditure";

/** Returns the first day of the performance; where only the last day is given, that one; null when neither is. */
export function performanceFrom(row: Expenditure): IsoDate | null {
  return row.performedFrom ?? row.performedUntil;
}

/** Returns the last day of the performance; where only the first day is given, that one; null when neither is. */
export function performanceUntil(row: Expenditure): IsoDate | null {
  return row.performedUntil ?? row.performedFrom;
}
