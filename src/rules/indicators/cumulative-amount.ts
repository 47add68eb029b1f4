import type { BookView } from "../model/book-view";
import { addAmounts } from "./add-amounts";
import { cumulativeParts } from "./cumulative-parts";
import { unknownAmount, type IndicatorAmount } from "./indicator-amount";

/**
 * Returns the amount spent up to and including a year under the indicator that the cumulative one names in `of`. What is reported is the
 * last reported cumulative amount plus the reported value of every year after it; without such an amount, the reported values of all
 * years. A year that is not reported yet stands in it for its whole euros. Beside it the exact sum over all years. Corrections of year
 * T-1 that stand under their own indicator are part of both, or the cumulative amount would keep the mistake that they correct.
 */
export function cumulativeAmount(view: BookView, year: number, code: string, of: string): IndicatorAmount {
  const found = cumulativeParts(view, year, code, of);
  if (found === null) {
    return unknownAmount;
  }
  const { parts, opened, before } = found;
  const exact = parts.filter((part) => part.year > opened.year).map(({ value }) => value);
  const whole = parts.filter((part) => part.year > before.year).map((part) => (part.year === year ? part.value : (part.reported ?? part.value)));
  return { exact: addAmounts([opened.amount, ...exact]).exact, wholeEuros: addAmounts([before.amount, ...whole]).wholeEuros };
}
