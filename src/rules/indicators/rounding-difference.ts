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

/** Returns the rounding difference over the indicators that report spending of one year; an unknown amount counts in neither sum. */
export function roundingDifference(values: readonly IndicatorValue[]): RoundingDifference {
  const parts = values.filter(({ kind }) => kind === "year-amount" || kind === "previous-year-correction");
  const exact = sumCents(parts.map((value) => value.exact ?? cents(0)));
  const sumOfWholes = parts.reduce((sum, value) => sum + (value.wholeEuros ?? 0), 0);
  const wholeOfSum = wholeEuros(exact);
  return { exact, wholeOfSum, sumOfWholes, difference: sumOfWholes - wholeOfSum };
}
