import { joinChoices } from "../format/join-choices";
import type { Language } from "../language";

interface NamedMunicipality {
  readonly code: string;
  readonly name: string;
}

/** Returns the municipalities to choose from: "Voorbeeld (0000) of Voorbeelden (0001)". */
export function successorWords(successors: readonly NamedMunicipality[], language: Language): string {
  return joinChoices(
    successors.map(({ code, name }) => `${name} (${code})`),
    language,
  );
}
