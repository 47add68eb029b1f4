declare const centsBrand: unique symbol;

/** An amount of money: a whole number of eurocents. Sums of cents are exact up to 90 trillion euros. */
export type Cents = number & { readonly [centsBrand]: "cents" };

/**
 * Returns `value` as cents.
 * @throws RangeError when `value` is not a safe integer: a caller that has euros or decimals must convert first.
 */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`Not a whole number of cents: ${value}`);
  }
  return (value === 0 ? 0 : value) as Cents;
}
