import type { IsoDate } from "../../rules/dates/iso-date";

/** Returns a date as dd-mm-yyyy, in both languages, because that is how the workbook shows it. */
export function formatDate(date: IsoDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${day}-${month}-${year}`;
}
