import { formatCount } from "./format-count";
import type { Language } from "../language";

const signs = { nl: "€\u00a0", en: "€" } as const;

/** Returns whole euros as SiSa prints them: "€ 1.234" in Dutch (with a no-break space), "€1,234" in English, a true minus sign before it. */
export function formatWholeEuros(euros: number, language: Language): string {
  return `${euros < 0 ? "\u2212" : ""}${signs[language]}${formatCount(Math.abs(euros), language)}`;
}
