import type { Cents } from "../../rules/money/cents";
import type { Language } from "../language";
import { formatCount } from "./format-count";

/** A no-break space keeps the sign and the digits on one line. */
const signs = { nl: "€\u00a0", en: "€" } as const;
const decimalMarks = { nl: ",", en: "." } as const;

/**
 * Returns an amount of cents as euros with two decimals: "€ 1.234,56" in Dutch (with a no-break space), "€1,234.56" in English.
 * A negative amount starts with a true minus sign (U+2212), which screen readers speak, unlike a hyphen.
 */
export function formatEuros(amount: Cents, language: Language): string {
  const absolute = Math.abs(amount);
  const decimals = String(absolute % 100).padStart(2, "0");
  const whole = formatCount(Math.trunc(absolute / 100), language);
  const sign = amount < 0 ? "\u2212" : "";
  return `${sign}${signs[language]}${whole}${decimalMarks[language]}${decimals}`;
}
