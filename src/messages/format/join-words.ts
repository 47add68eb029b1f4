import type { Language } from "../language";

const conjunctions = { nl: " en ", en: " and " } as const;

/** Returns "a", "a en b" or "a, b en c"; empty text for no words. */
export function joinWords(words: readonly string[], language: Language): string {
  if (words.length < 2) {
    return words.join("");
  }
  return words.slice(0, -1).join(", ") + conjunctions[language] + words.slice(-1).join("");
}
