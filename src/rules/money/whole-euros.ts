import type { Cents } from "./cents";

/**
 * Returns the amount in whole euros as SiSa asks for it: half a euro goes away from zero, also below zero, as
 * ROUND(ROUND(sum,2),0) does in the sheet.
 */
export function wholeEuros(amount: Cents): number {
  const euros = Math.floor((Math.abs(amount) + 50) / 100);
  return amount < 0 && euros !== 0 ? -euros : euros;
}
