import type { IsoDate } from "../../src/rules/dates/iso-date";

/** A calendar date for an example. */
export function day(text: string): IsoDate {
  return text as IsoDate;
}
