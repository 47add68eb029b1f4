import { yearOf } from "../dates/year-of";
import { indicatorsOf } from "../law/indicators-of";
import type { BookView } from "../model/book-view";
import type { YearStanding } from "../years/year-standing";
import { yearStandings } from "../years/year-standings";

/**
 * Returns the years over which a report can be made, in order: those that have begun on the day of assessment and for which the scheme
 * has indicators, up to the year with which final account was given, and every other year in which an amount or a reported figure
 * stands.
 */
export function reportableYears(view: BookView): readonly number[] {
  const standings = yearStandings(view);
  const final = Math.min(...standings.filter(({ final: isFinal }) => isFinal === true).map(({ year }) => year), yearOf(view.today));
  return standings
    .filter((standing) => (standing.year <= final && indicatorsOf(view.scheme, standing.year).length > 0) || holdsFigures(view, standing))
    .map(({ year }) => year);
}

function holdsFigures({ book }: BookView, { year, from, received, spent, transferredIn, transferredOut, repaid }: YearStanding): boolean {
  const amounts = [received, spent, transferredIn, transferredOut, repaid];
  return from === "opening" || amounts.some((amount) => amount !== 0) || book.reported.some((row) => row.year === year);
}
