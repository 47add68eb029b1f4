import type { Language } from "../language";

const marks = { nl: { group: ".", decimal: ",", euro: "€\u00a0" }, en: { group: ",", decimal: ".", euro: "€" } } as const;

/**
 * Returns one of the two readings of ambiguous text ("1234.00", "1.234") as nobody can mistake it: with thousands and decimals in
 * the marks of the language, and as a sum of money where it is one.
 */
export function formatReading(reading: string, unit: "euros" | "number", language: Language): string {
  const { group, decimal, euro } = marks[language];
  const [whole = "", decimals] = reading.split(".");
  const digits = whole.replace("-", "").replace(/\B(?=(\d{3})+$)/g, group);
  const sign = whole.startsWith("-") ? "\u2212" : "";
  return `${sign}${unit === "euros" ? euro : ""}${digits}${decimals === undefined ? "" : decimal + decimals}`;
}
