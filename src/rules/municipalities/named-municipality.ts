import type { Municipality } from "../model/municipality";
import { findMunicipality } from "./find-municipality";
import { municipalityCode } from "./municipality-code";

/** Returns the four-digit code of the municipality that a text names, or the text itself where it names none, so that its amount stays in a list. */
export function namedMunicipality(municipalities: readonly Municipality[], written: string): string {
  return findMunicipality(municipalities, written)?.code ?? municipalityCode(written) ?? written.trim();
}
