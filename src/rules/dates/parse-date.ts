import { isIsoDate } from "./is-iso-date";
import type { IsoDate } from "./iso-date";

/**
 * Reads a date as people and files write it: dd-mm-yyyy, d-m-yyyy, d/m/yyyy or yyyy-mm-dd. Returns null for anything else, for a
 * year of two digits and for a day that does not exist (31-02-2022).
 */
export function parseDate(text: string): IsoDate | null {
  const plain = text.trim();
  const match = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(plain);
  const iso = match === null ? plain : `${match[4] ?? ""}-${(match[3] ?? "").padStart(2, "0")}-${(match[1] ?? "").padStart(2, "0")}`;
  return isIsoDate(iso) ? iso : null;
}
