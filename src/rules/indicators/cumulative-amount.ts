import { indicatorsOf } from "../law/indicators-of";
import type { BookView } from "../model/book-view";
import type { Indicator } from "../model/indicator";
import { cents } from "../money/cents";
import { bookYears } from "../years/book-years";
import { addAmounts } from "./add-amounts";
import { indicatorAmount, unknownAmount, type IndicatorAmount } from "./indicator-amount";
import { namesPurpose } from "./names-purpose";
import { openingOf } from "./opening-of";
import { reportedAmount } from "./reported-amount";
import { spendingOfIndicator } from "./spending-of-indicator";
import type { SpendingSource } from "./taken-in";

interface SpendingIndicator {
  readonly code: string;
  readonly source: SpendingSource;
}

/**
 * Returns the amount spent up to and including a year under the indicator that the cumulative one names in `of`. What is reported is the
 * last reported cumulative amount plus the reported value of every year after it; without such an amount, the reported values of all
 * years. A year that is not reported yet stands in it for its whole euros. Beside it the exact sum over all years. Corrections of year
 * T-1 that stand under their own indicator are part of both, or the cumulative amount would keep the mistake that they correct.
 */
export function cumulativeAmount(view: BookView, year: number, code: string, of: string): IndicatorAmount {
  const main = spendingIndicator(indicatorsOf(view.scheme, year), of);
  if (main === null) {
    return unknownAmount;
  }
  const years = yearsUntil(view, year);
  const parts = years.flatMap((one) => partsOf(view, one, main));
  const opened = lastReported(view, code, years.filter((one) => openingOf(view, one) !== null));
  const before = lastReported(view, code, years.filter((one) => one < year));
  const exact = parts.filter((part) => part.year > opened.year).map(({ value }) => value);
  const whole = parts.filter((part) => part.year > before.year).map((part) => (part.year === year ? part.value : (part.reported ?? part.value)));
  return { exact: addAmounts([opened.amount, ...exact]).exact, wholeEuros: addAmounts([before.amount, ...whole]).wholeEuros };
}

/** One indicator of one year that belongs to the cumulative amount. */
interface Part {
  readonly year: number;
  readonly value: IndicatorAmount;
  /** What the annex of the year said; null where the book does not hold it. */
  readonly reported: IndicatorAmount | null;
}

function partsOf(view: BookView, year: number, main: SpendingIndicator): readonly Part[] {
  const indicators = indicatorsOf(view.scheme, year);
  const current = spendingIndicator(indicators, main.code) ?? main;
  return [current, ...correctionsOf(indicators, current.source)].map(({ code, source }) => {
    const reported = reportedAmount(view, year, code);
    return { year, value: spendingOfIndicator(view, year, code, source), reported: reported === null ? null : indicatorAmount(reported) };
  });
}

function spendingIndicator(indicators: readonly Indicator[], code: string): SpendingIndicator | null {
  const found = indicators.find((one) => one.code.toLowerCase() === code.toLowerCase());
  return found?.source.kind === "year-amount" ? { code: found.code, source: found.source } : null;
}

/** A correction under more purposes than the cumulative amount has does not belong to it. */
function correctionsOf(indicators: readonly Indicator[], main: SpendingSource): readonly SpendingIndicator[] {
  return indicators.flatMap(({ code, source }) =>
    source.kind === "previous-year-correction" && source.purposes.every((purpose) => namesPurpose(main.purposes, purpose)) ? [{ code, source }] : [],
  );
}

/** The latest of these years that reported the cumulative amount, with it; where none did, nothing before every year. */
function lastReported(view: BookView, code: string, years: readonly number[]): { readonly year: number; readonly amount: IndicatorAmount } {
  const found = years.flatMap((year) => {
    const reported = reportedAmount(view, year, code);
    return reported === null ? [] : [{ year, amount: indicatorAmount(reported) }];
  });
  return found.at(-1) ?? { year: -Infinity, amount: indicatorAmount(cents(0)) };
}

/** The years of the book up to and including this one, and those of which only a reported figure is known. */
function yearsUntil(view: BookView, year: number): readonly number[] {
  const earlier = [...bookYears(view), ...view.book.reported.map((row) => row.year)].filter((one) => one !== null && one < year);
  return [...new Set([...earlier, year])].filter((one) => one !== null).sort((a, b) => a - b);
}
