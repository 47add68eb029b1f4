import { indicatorsOf } from "../law/indicators-of";
import type { BookView } from "../model/book-view";
import { cents } from "../money/cents";
import { sumCents } from "../money/sum-cents";
import { indicatorAmount, unknownAmount, type IndicatorAmount } from "./indicator-amount";
import { openingOf } from "./opening-of";
import { reportedAmount } from "./reported-amount";
import { takenIn, type SpendingSource } from "./taken-in";

/**
 * Returns the spending of a year under one indicator: the exact sum of the rows that it takes in, and its whole euros; zero where there
 * are none. For a year taken over from SiSa it is the reported figure: zero when nothing was spent in that year at all, and unknown
 * when the book does not say what was reported under this code.
 */
export function spendingOfIndicator(view: BookView, year: number, code: string, source: SpendingSource): IndicatorAmount {
  const opening = openingOf(view, year);
  if (opening === null) {
    const indicators = indicatorsOf(view.scheme, year);
    return indicatorAmount(sumCents(view.totals.cells.filter((cell) => takenIn(source, indicators, year, cell)).map(({ spent }) => spent)));
  }
  const reported = reportedAmount(view, year, code);
  if (reported !== null) {
    return indicatorAmount(reported);
  }
  return (opening.spent ?? 0) === 0 ? indicatorAmount(cents(0)) : unknownAmount;
}
