import type { Cents } from "./cents";

/** Returns the amount in euros as the double that Excel holds for it: 123456 gives 1234.56. */
export function eurosFromCents(amount: Cents): number {
  return amount / 100;
}
