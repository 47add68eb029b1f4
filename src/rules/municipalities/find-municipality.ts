import type { Municipality } from "../model/municipality";
import { municipalityCode } from "./municipality-code";

/**
 * Returns the municipality that a text names by its code ("0824", "060824") or by its name, with or without "Gemeente" before it and
 * ignoring case; null where there is none.
 */
export function findMunicipality(municipalities: readonly Municipality[], written: string): Municipality | null {
  const code = municipalityCode(written);
  const name = plain(written);
  return municipalities.find((one) => (code === null ? plain(one.name) === name : one.code === code)) ?? null;
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/^gemeente\s+/, "");
}
