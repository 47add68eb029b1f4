import { municipalityCode } from "../../rules/municipalities/municipality-code";

/**
 * Returns the four-digit CBS code that a cell gives as tables write it: "0824", "GM0824", "060824", or 824 and 60824 where a sheet dropped the
 * zeros in front; null where it gives none.
 */
export function listedCode(written: string): string | null {
  const text = written.trim().replace(/^gm[ -]?/i, "");
  if (/^\d{1,4}$/.test(text)) {
    return text.padStart(4, "0");
  }
  return /^6\d{4}$/.test(text) ? text.slice(1) : municipalityCode(text);
}
