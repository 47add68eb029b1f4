import type { IsoDate } from "../dates/iso-date";
import type { Municipality } from "../model/municipality";

/** Returns the municipality with this CBS code if it exists on the date, its first and its last day counted; else null. */
export function municipalityOn(municipalities: readonly Municipality[], code: string, date: IsoDate): Municipality | null {
  return (
    municipalities.find((one) => one.code === code && (one.from === null || one.from <= date) && (one.until === null || date <= one.until)) ?? null
  );
}
