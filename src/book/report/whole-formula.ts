import { cumulativeParts } from "../../rules/indicators/cumulative-parts";
import type { IndicatorValue } from "../../rules/indicators/indicator-value";
import { indicatorFigure } from "../../rules/figures/indicator-figure";
import { indicatorsOf } from "../../rules/law/indicators-of";
import type { FigureSource } from "../../rules/figures/figure-source";
import type { BookView } from "../../rules/model/book-view";
import { openingOf } from "../../rules/indicators/opening-of";
import { figureFormula } from "./figure-formula";

/** Returns the formula of whole euros, half away from zero, of an amount given as a formula; both without "=". */
export function wholeOf(formula: string): string {
  return `ROUND(ROUND(${formula},2),0)`;
}

/**
 * Returns the formula, without "=", of what is reported under an indicator in whole euros; null where none can say it. A cumulative amount
 * adds up what was reported year by year, each year rounded by itself.
 */
export function wholeFormula(view: BookView, year: number, value: IndicatorValue): string | null {
  const source = indicatorsOf(view.scheme, year).find(({ code }) => code === value.code)?.source;
  if (source?.kind === "cumulative" && openingOf(view, year) === null) {
    return cumulativeFormula(view, year, value.code, source.of);
  }
  const figure = indicatorFigure(view, year, value);
  const formula = figure === null ? null : figureFormula(view, figure);
  return formula === null ? null : wholeOf(formula);
}

function cumulativeFormula(view: BookView, year: number, code: string, of: string): string | null {
  const found = cumulativeParts(view, year, code, of);
  if (found === null) {
    return null;
  }
  const { parts, before } = found;
  const reported = (one: number, indicator: string): FigureSource => ({ is: "reported", year: one, indicator });
  const begun = Number.isFinite(before.year) ? [figureFormula(view, reported(before.year, code))] : [];
  const added = parts
    .filter((part) => part.year > before.year)
    .map((part) => {
      const own: FigureSource = { is: "spending", amount: "amount", where: { takenIn: { year: part.year, source: part.source } } };
      const wasReported = part.reported !== null && (part.year !== year || openingOf(view, part.year) !== null);
      const formula = figureFormula(view, wasReported ? reported(part.year, part.code) : own);
      return formula === null ? null : wholeOf(formula);
    });
  const all = [...begun, ...added];
  return all.includes(null) ? null : all.length === 0 ? "0" : all.map((formula) => `(${formula ?? ""})`).join("+");
}
