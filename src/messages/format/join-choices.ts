import type { Language } from "../language";

const conjunctions = { nl: " of ", en: " or " } as const;

/** Returns "a", "a of b" or "a, b of c": one of these; empty text for no words. */
export function joinChoices(words: readonly string[], language: Language): string {
  if (words.length < 2) {
    return words.join("");
  }
  return words.slice(0, -1).join(", ") + conjunctions[language] + words.slice(-1).join("");
}
