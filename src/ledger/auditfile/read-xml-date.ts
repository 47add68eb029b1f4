import type { IsoDate } from "../../rules/dates/iso-date";
import { parseDate } from "../../rules/dates/parse-date";

/** A time of day, and a time zone, as xs:date and xs:dateTime may carry them. */
const timeAndZone = /(?:T[\d:.]+)?(?:Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads a date of an auditfile: as XML writes it, with or without a time and a time zone (the day is the one that is written), or as people
 * write it. Null for what is no date that exists.
 */
export function readXmlDate(text: string): IsoDate | null {
  return text.length === 10 ? parseDate(text) : parseDate(text.replace(timeAndZone, ""));
}
