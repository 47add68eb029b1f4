import { indicatorsOf } from "../law/indicators-of";
import type { BookView } from "../model/book-view";
import type { Indicator } from "../model/indicator";
import { cents } from "../money/cents";
import { bookYears } from "../years/book-years";
import { indicatorAmount, type IndicatorAmount } from "./indicator-amount";
import { namesPurpose } from "./names-purpose";
import { openingOf } from "./opening-of";
import { reportedAmount } from "./reported-amount";
import { spendingOfIndicator } from "./spending-of-indicator";
import type { SpendingSource } from "./taken-in";

interface SpendingIndicator {
  readonly code: string;
  readonly source: SpendingSource;
}

/** One indicator of one year that belongs to a cumulative amount. */
export interface CumulativePart {
  readonly year: number;
  readonly code: string;
  readonly source: SpendingSource;
  readonly value: IndicatorAmount;
  /** What the annex of the year said; null where the book does not hold it. */
  readonly reported: IndicatorAmount | null;
}

/** A cumulative amount that was reported; the year is -Infinity, and the amount zero, where none was. */
export interface CumulativeReported {
  readonly year: number;
  readonly amount: IndicatorAmount;
}

/** What a cumulative amount is made of. */
export interface CumulativeParts {
  readonly parts: readonly CumulativePart[];
  /** The last one of a year that was taken over from SiSa: the exact sum goes on from it. */
  readonly opened: CumulativeReported;
  /** The last one before the year: what is reported goes on from it. */
  readonly before: CumulativeReported;
}

/** Returns what the cumulative indicator `code` of a year is made of; null where `of` names no indicator of spending in that year. */
export function cumulativeParts(view: BookView, year: number, code: string, of: string): CumulativeParts | null {
  const main = spendingIndicator(indicatorsOf(view.scheme, year), of);
  if (main === null) {
    return null;
  }
  const years = yearsUntil(view, year);
  return {
    parts: years.flatMap((one) => partsOf(view, one, main)),
    opened: lastReported(view, code, years.filter((one) => openingOf(view, one) !== null)),
    before: lastReported(view, code, years.filter((one) => one < year)),
  };
}

function partsOf(view: BookView, year: number, main: SpendingIndicator): readonly CumulativePart[] {
  const indicators = indicatorsOf(view.scheme, year);
  const current = spendingIndicator(indicators, main.code) ?? main;
  return [current, ...correctionsOf(indicators, current.source)].map(({ code, source }) => {
    const reported = reportedAmount(view, year, code);
    return { year, code, source, value: spendingOfIndicator(view, year, code, source), reported: reported === null ? null : indicatorAmount(reported) };
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
function lastReported(view: BookView, code: string, years: readonly number[]): CumulativeReported {
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
