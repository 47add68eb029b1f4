import type { Cents } from "../money/cents";
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
