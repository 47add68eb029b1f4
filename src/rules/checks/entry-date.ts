import type { IsoDate } from "../dates/iso-date";
import type { Expenditure } from "../model/expenditure";

/** Returns the date by which two entries are held against each other: booking, else invoice, else performance; null without any. */
export function entryDate(row: Expenditure): IsoDate | null {
  return row.bookedOn ?? row.invoicedOn ?? row.performedFrom ?? row.performedUntil;
}
