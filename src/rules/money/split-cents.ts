import { cents, type Cents } from "./cents";

/**
 * Splits an amount in proportion to whole weights and loses no cent: every part is first rounded towards zero, then the cents left
 * over go one by one to the largest remainders, the earlier part first where they are equal (largest remainder method). A negative
 * amount splits as its opposite does.
 * @throws RangeError when a weight is negative or not a whole number, or when all weights are zero.
 */
export function splitCents(amount: Cents, weights: readonly number[]): Cents[] {
  const whole = weights.map(toWeight);
  const total = whole.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) {
    throw new RangeError("An amount cannot be split over weights that are all zero.");
  }
  const size = BigInt(Math.abs(amount));
  const parts = whole.map((weight) => (size * weight) / total);
  const left = Number(parts.reduce((rest, part) => rest - part, size));
  const remainders = whole.map((weight, index) => ({ index, remainder: (size * weight) % total }));
  remainders.sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  const raised = new Set(remainders.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => cents((amount < 0 ? -1 : 1) * (Number(part) + (raised.has(index) ? 1 : 0))));
}

function toWeight(weight: number): bigint {
  if (!Number.isSafeInteger(weight) || weight < 0) {
    throw new RangeError(`Not a weight: ${weight}`);
  }
  return BigInt(weight);
}
