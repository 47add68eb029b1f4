import type { Municipality } from "../model/municipality";
import { findMunicipality } from "./find-municipality";
import { municipalityCode } from "./municipality-code";

/**
 * Returns the four-digit code of the municipality that a cell names by code ("0824", "060824") or by name; what names none as it is
 * written. A code that no list knows is returned all the same.
 */
export function municipalityCodeOf(municipalities: readonly Municipality[], written: string): string {
  return municipalityCode(written) ?? findMunicipality(municipalities, written)?.code ?? written.trim();
}
