import type { Language } from "../language";

/** Returns one of the two readings of an ambiguous amount ("1234.00", "1.234") as an unmistakable sum of money with its own decimals. */
export function formatReading(reading: string, language: Language): string {
  const [whole = "", decimals = ""] = reading.split(".");
  const group = language === "nl" ? "." : ",";
  const mark = language === "nl" ? "," : ".";
  const sign = language === "nl" ? "€\u00a0" : "€";
  const digits = whole.replace("-", "").replace(/\B(?=(\d{3})+$)/g, group);
  return `${whole.startsWith("-") ? "\u2212" : ""}${sign}${digits}${mark}${decimals}`;
}
