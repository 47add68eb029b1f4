import { cumulativeParts } from "../indicators/cumulative-parts";
import type { IndicatorLine, IndicatorValue } from "../indicators/indicator-value";
import { openingOf } from "../indicators/opening-of";
import { reportedAmount } from "../indicators/reported-amount";
import type { SpendingSource } from "../indicators/taken-in";
import { indicatorsOf } from "../law/indicators-of";
import type { BookView } from "../model/book-view";
import type { Indicator } from "../model/indicator";
import { municipalityCode } from "../municipalities/municipality-code";
import { bookYears } from "../years/book-years";
import { balanceFigures } from "./balance-figures";
import { combine } from "./combine";
import type { FigureSource } from "./figure-source";

/**
 * Returns what stands behind the exact amount of an indicator of a year; null where it has no amount: a text or answer, a list of codes or
 * names, and a figure of a year taken over from SiSa that the book does not know.
 */
export function indicatorFigure(view: BookView, year: number, { code, exact }: Pick<IndicatorValue, "code" | "exact">): FigureSource | null {
  const indicator = indicatorsOf(view.scheme, year).find((one) => one.code === code);
  return indicator === undefined || exact === null ? null : figureOf(view, year, indicator);
}

/** Returns what stands behind one line of a list of municipalities or projects; null where the line has no amount. */
export function indicatorLineFigure(view: BookView, year: number, { code }: Pick<IndicatorValue, "code">, line: IndicatorLine): FigureSource | null {
  const source = indicatorsOf(view.scheme, year).find((one) => one.code === code)?.source;
  if (source === undefined || line.exact === null) {
    return null;
  }
  switch (source.kind) {
    case "municipality-list":
      return municipalitiesFigure(view, year, source.direction, municipalityCode(line.key) ?? line.name);
    case "project-list":
      return projectFigure(year, source.purposes, line.name);
    default:
      return null;
  }
}

function figureOf(view: BookView, year: number, { code, source }: Indicator): FigureSource | null {
  const reported: FigureSource = { is: "reported", year, indicator: code };
  const isTakenOver = openingOf(view, year) !== null && reportedAmount(view, year, code) !== null;
  switch (source.kind) {
    case "year-amount":
    case "previous-year-correction":
      return spendingFigure(view, year, code, source);
    case "cumulative":
      return isTakenOver ? reported : cumulativeFigure(view, year, code, source.of);
    case "previous-year-reserve":
      return isTakenOver ? reported : reserveFigure(view, year);
    case "municipality-list":
      return municipalitiesFigure(view, year, source.direction);
    case "project-list":
      return combine([...projectNames(view)].map((name) => projectFigure(year, source.purposes, name)));
    case "yes-no":
    case "text":
      return null;
  }
}

/** A year taken over from SiSa has no rows of spending: what was reported stands for them. */
function spendingFigure(view: BookView, year: number, code: string, source: SpendingSource): FigureSource {
  if (openingOf(view, year) !== null) {
    return reportedAmount(view, year, code) === null ? combine([]) : { is: "reported", year, indicator: code };
  }
  return { is: "spending", amount: "amount", where: { takenIn: { year, source } } };
}

function cumulativeFigure(view: BookView, year: number, code: string, of: string): FigureSource {
  const found = cumulativeParts(view, year, code, of);
  if (found === null) {
    return combine([]);
  }
  const opened = found.opened.year;
  const begun: readonly FigureSource[] = Number.isFinite(opened) ? [{ is: "reported", year: opened, indicator: code }] : [];
  const parts = found.parts.filter((part) => part.year > opened);
  return combine([...begun, ...parts.map((part) => spendingFigure(view, part.year, part.code, part.source))]);
}

/** The reserve is the end of the last year before this one, and never below zero. */
function reserveFigure(view: BookView, year: number): FigureSource {
  const last = bookYears(view).filter((one) => one < year).at(-1);
  return last === undefined ? combine([]) : balanceFigures(view, last, "rijk").liability;
}

function municipalitiesFigure(view: BookView, year: number, direction: "aan" | "van", municipality?: string): FigureSource {
  const one = municipality === undefined ? {} : { municipality };
  return openingOf(view, year) === null ? { is: "transfers", direction, year, ...one } : { is: "reported-lines", year, direction, ...one };
}

function projectFigure(year: number, purposes: readonly string[], name: string): FigureSource {
  return { is: "spending", amount: "amount", where: { takenIn: { year, source: { kind: "year-amount", purposes } }, under: { by: "measure", name } } };
}

/** Two measures with one name are one project; spending under a name that no measure has is none. */
function projectNames({ book }: BookView): Iterable<string> {
  return new Map(book.measures.map(({ name }) => [name.toLowerCase(), name])).values();
}
