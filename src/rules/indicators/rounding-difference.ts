import { cents, type Cents } from "../money/cents";
import { sumCents } from "../money/sum-cents";
import { wholeEuros } from "../money/whole-euros";
import type { IndicatorValue } from "./indicator-value";

/** What rounding every indicator by itself makes of the whole. It is information: nothing has to be corrected. */
export interface RoundingDifference {
  /** Exact spending under all indicators together. */
  readonly exact: Cents;
  /** That sum in whole euros. */
  readonly wholeOfSum: number;
  /** The indicators as reported, added up. */
  readonly sumOfWholes: number;
  /** sumOfWholes - wholeOfSum, in whole euros. */
  readonly difference: number;
}

/** Returns the rounding difference over the indicators that report spending of one year; unknown amounts are left out of both sums. */
export function roundingDifference(values: readonly IndicatorValue[]): RoundingDifference {
  const known = values.filter(({ kind, exact }) => exact !== null && (kind === "year-amount" || kind === "previous-year-correction"));
  const exact = sumCents(known.map((value) => value.exact ?? cents(0)));
  const sumOfWholes = known.reduce((sum, value) => sum + (value.wholeEuros ?? 0), 0);
  const wholeOfSum = wholeEuros(exact);
  return { exact, wholeOfSum, sumOfWholes, difference: sumOfWholes - wholeOfSum };
}
