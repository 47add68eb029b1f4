import { cents, type Cents } from "../money/cents";
import type { IndicatorAmount } from "./indicator-amount";

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
