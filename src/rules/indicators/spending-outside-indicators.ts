import { indicatorsOf } from "../law/indicators-of";
import type { BookView } from "../model/book-view";
import type { Indicator } from "../model/indicator";
import type { Cents } from "../money/cents";
import { sumCents } from "../money/sum-cents";
import { spendingSourceOf } from "./spending-source-of";
import { takenIn, type SpendingKey } from "./taken-in";

/**
 * Returns the spending of a year, in cents, that no indicator of the scheme takes in: it stands under no purpose of the scheme, or under
 * one that no indicator names. Of rows only: figures taken over from SiSa have no purpose.
 */
export function spendingOutsideIndicators(view: BookView, year: number): Cents {
  const isOutside = isOutsideIndicators(indicatorsOf(view.scheme, year), year);
  return sumCents(view.totals.cells.filter(isOutside).map(({ spent }) => spent));
}

/** Returns the test whether spending counts in the year and none of its indicators takes it in. */
export function isOutsideIndicators(indicators: readonly Indicator[], year: number): (spending: SpendingKey) => boolean {
  const sources = indicators.flatMap((indicator) => spendingSourceOf(indicator) ?? []);
  return (spending) => spending.year === year && !sources.some((source) => takenIn(source, indicators, year, spending));
}
