import { cents, type Cents } from "../money/cents";
import { wholeEuros } from "../money/whole-euros";

/** An amount as it is and as it is reported; null where the book cannot know it. */
export interface IndicatorAmount {
  readonly exact: Cents | null;
  readonly wholeEuros: number | null;
}

export const unknownAmount: IndicatorAmount = { exact: null, wholeEuros: null };

/** Returns the amount with what is reported for it: whole euros, half away from zero. */
export function indicatorAmount(exact: Cents): IndicatorAmount {
  return { exact, wholeEuros: wholeEuros(exact) };
}

/** Returns the sums, each null as soon as one part is not known. Whole euros add up as they were reported, without rounding again. */
export function addAmounts(parts: readonly IndicatorAmount[]): IndicatorAmount {
  let exact: Cents | null = cents(0);
  let whole: number | null = 0;
  for (const part of parts) {
    exact = exact === null || part.exact === null ? null : cents(exact + part.exact);
    whole = whole === null || part.wholeEuros === null ? null : whole + part.wholeEuros;
  }
  return { exact, wholeEuros: whole };
}
