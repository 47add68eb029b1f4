import { cents, type Cents } from "./cents";

/**
 * Returns the sum of the amounts.
 * @throws RangeError when a running sum leaves the range in which cents are exact.
 */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let sum = cents(0);
  for (const amount of amounts) {
    sum = cents(sum + amount);
  }
  return sum;
}
