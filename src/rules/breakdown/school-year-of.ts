import type { IsoDate } from "../dates/iso-date";
import { yearOf } from "../dates/year-of";
import type { Expenditure } from "../model/expenditure";

type Dated = Pick<Expenditure, "performedFrom" | "bookedOn" | "unreadable">;

/**
 * Returns the year in which the school year of a cost began: school years run from 1 August to 31 July. The first day of the performance
 * decides, and without one the day of booking; a cost over two school years stands under the first. Null where neither date is there, or
 * where the cell of the first day holds no date.
 */
export function schoolYearOf({ performedFrom, bookedOn, unreadable }: Dated): number | null {
  const begins = performedFrom ?? (unreadable.some(({ column }) => column === "performedFrom") ? null : bookedOn);
  return begins === null ? null : startOf(begins);
}

function startOf(day: IsoDate): number {
  const year = yearOf(day);
  return day.slice(5) < "08-01" ? year - 1 : year;
}
