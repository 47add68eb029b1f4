import type { IsoDate } from "../../rules/dates/iso-date";

/**
 * Returns a date as dd-mm-yyyy, in both languages, because that is how the workbook shows it. Its hyphens are plain ones, so that the
 * date can be searched and copied.
 */
export function formatDate(date: IsoDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${day}-${month}-${year}`;
}
