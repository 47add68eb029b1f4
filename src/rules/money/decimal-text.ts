import type { Cents } from "./cents";

/** Returns the amount in euros as plain decimal text with two decimals: -5 gives "-0.05". */
export function decimalText(amount: Cents): string {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
