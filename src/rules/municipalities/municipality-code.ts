/**
 * Returns the four-digit CBS code in a text as officers and the SiSa annex write it: "0824", "060824" or "060824 Gemeente Oisterwijk";
 * null where the text does not begin with a code.
 */
export function municipalityCode(written: string): string | null {
  return /^(?:06)?(\d{4})(?!\d)/.exec(written.trim())?.[1] ?? null;
}
