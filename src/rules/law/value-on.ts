import type { IsoDate } from "../dates/iso-date";
import type { LawValue } from "../model/law-value";

/**
 * Returns the value of the law that is in force on the date, both its first and its last day counted, or null when none is: there is
 * no older or later value to fall back on. The caller passes the date that `selectedBy` asks for.
 */
export function valueOn<Value extends Pick<LawValue, "validFrom" | "validUntil">>(values: readonly Value[], date: IsoDate): Value | null {
  return values.find(({ validFrom, validUntil }) => (validFrom === null || validFrom <= date) && (validUntil === null || date <= validUntil)) ?? null;
}
