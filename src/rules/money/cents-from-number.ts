import { cents, type Cents } from "./cents";
import { largestAmount } from "./largest-amount";

/** What a number of euros turned out to be: whole cents, an amount with more than two decimals, or one beyond a hundred billion euros. */
export type NumberAsCents = { readonly is: "cents"; readonly cents: Cents } | { readonly is: "decimals" } | { readonly is: "range" };

const decimals: NumberAsCents = { is: "decimals" };
const range: NumberAsCents = { is: "range" };

/**
 * Reads the double of a cell, in euros, as whole cents. A third decimal is never rounded away; what a formula such as
 * =1000.1-1000 leaves behind (less than a millionth of a cent, or a few units in the double's last place) is not a decimal.
 */
export function centsFromNumber(euros: number): NumberAsCents {
  const nearest = Math.round(euros * 100);
  if (!(Math.abs(nearest) <= largestAmount)) {
    return range;
  }
  const apart = Math.abs(euros - nearest / 100);
  return apart === 0 || apart <= noiseOf(euros) ? { is: "cents", cents: cents(nearest) } : decimals;
}

/** The largest difference in euros that only binary arithmetic can have made; never as much as a hundredth of a cent. */
function noiseOf(euros: number): number {
  return Math.min(Math.max(1e-8, Math.abs(euros) * 2 ** -50), 1e-4);
}
