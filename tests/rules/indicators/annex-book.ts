import { createBookEngine } from "../../../src/rules/create-book-engine";
import type { IndicatorValue } from "../../../src/rules/indicators/indicator-value";
import { reportIndicators } from "../../../src/rules/indicators/report-indicators";
import type { Book } from "../../../src/rules/model/book";
import type { BookView } from "../../../src/rules/model/book-view";
import type { Expenditure } from "../../../src/rules/model/expenditure";
import type { Indicator, IndicatorSource } from "../../../src/rules/model/indicator";
import type { ReportedFigure } from "../../../src/rules/model/reported-figure";
import type { Scheme } from "../../../src/rules/model/scheme";
import { cents } from "../../../src/rules/money/cents";
import { assessedOn, d14 } from "../books/d14";
import { emptyBook, spare } from "../books/rows";

/** Measures of Gemeente Voorbeeld under four of the purposes of D14, and one under no purpose. */
export const measures = [
  { ...spare.measures, name: "Zomerschool", purpose: "P1" },
  { ...spare.measures, name: "Thuiszitters", purpose: "p5" },
  { ...spare.measures, name: "Huur gymzaal", purpose: "S1" },
  { ...spare.measures, name: "Projectleider", purpose: "S2" },
  { ...spare.measures, name: "Zonder doel", purpose: "P9" },
];

/** Returns the view of a book of Gemeente Voorbeeld with these parts, as judged after the spending period. */
export function viewOf(parts: Partial<Book>, scheme: Scheme = d14()): BookView {
  return createBookEngine({ ...assessedOn(), scheme }, { ...emptyBook, measures, ...parts }).view();
}

/** Returns a row of spending; the amount is in cents. */
export function spending(year: number | null, measure: string, amount: number, more: Partial<Expenditure> = {}): Expenditure {
  return { ...spare.expenditures, year, measure, amount: cents(amount), ...more };
}

/** Returns a reported amount, in whole euros. */
export function reported(year: number, indicator: string, euros: number, more: Partial<ReportedFigure> = {}): ReportedFigure {
  return { ...spare.reported, year, indicator, amount: cents(euros * 100), ...more };
}

/** Returns D14 with other indicators, valid in every year of the scheme or in the years given. */
export function schemeWith(sources: Readonly<Record<string, IndicatorSource | { source: IndicatorSource; from: number; until: number }>>): Scheme {
  const scheme = d14();
  const [first] = scheme.indicators;
  if (first === undefined) {
    throw new Error("D14 has no indicators.");
  }
  const indicators = Object.entries(sources).map(([code, value]): Indicator => {
    const { source, from, until } = "source" in value ? value : { source: value, from: 2021, until: 2026 };
    return {
      ...first,
      code,
      text: `Tekst van ${code}`,
      source,
      validFrom: `${from}-01-01` as Indicator["validFrom"],
      validUntil: `${until}-12-31` as Indicator["validUntil"],
    };
  });
  return { ...scheme, indicators };
}

/** Returns what stands under one indicator of a year. */
export function value(view: BookView, year: number, code: string): IndicatorValue {
  const found = reportIndicators(view, year).find((one) => one.code === code);
  if (found === undefined) {
    throw new Error(`No ${code} in ${year}.`);
  }
  return found;
}
