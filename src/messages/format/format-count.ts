import type { Language } from "../language";

const separators = { nl: ".", en: "," } as const;

/** Returns a whole number with thousands separated: 12.345 in Dutch, 12,345 in English. */
export function formatCount(count: number, language: Language): string {
  const digits = String(Math.abs(count)).replace(/\B(?=(\d{3})+$)/g, separators[language]);
  return count < 0 ? `\u2212${digits}` : digits;
}
