import type { IsoDate } from "../rules/dates/iso-date";

/** Returns the date as the workbook writes it in running text: 31-07-2025. */
export function dutchDate(date: IsoDate): string {
  return `${date.slice(8, 10)}-${date.slice(5, 7)}-${date.slice(0, 4)}`;
}
