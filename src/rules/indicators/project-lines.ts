import type { BookView } from "../model/book-view";
import type { Indicator, IndicatorSource } from "../model/indicator";
import { sumCents } from "../money/sum-cents";
import { wholeEuros } from "../money/whole-euros";
import type { IndicatorLine } from "./indicator-value";
import { namesPurpose } from "./names-purpose";
import { takenIn } from "./taken-in";

type ProjectList = Extract<IndicatorSource, { readonly kind: "project-list" }>;

/**
 * Returns one column of the list of projects of a year: every measure under the purposes of the indicator, in the order of the sheet,
 * also one without spending in the year. Whether a project is completed only the officer knows: that text is null.
 */
export function projectLines(view: BookView, year: number, indicators: readonly Indicator[], source: ProjectList): readonly IndicatorLine[] {
  return projectNames(view, source).map((name) => {
    if (source.column !== "amount") {
      return { key: name, name, exact: null, wholeEuros: null, text: source.column === "name" ? name : null };
    }
    const taken = { kind: "year-amount", purposes: source.purposes } as const;
    const cells = view.totals.cells.filter((cell) => cell.measure === name && takenIn(taken, indicators, year, cell));
    const exact = sumCents(cells.map(({ spent }) => spent));
    return { key: name, name, exact, wholeEuros: wholeEuros(exact), text: null };
  });
}

/** Of measures with the same name the first counts, as it does for spending. */
function projectNames({ book, resolveMeasure }: BookView, { purposes }: ProjectList): readonly string[] {
  return book.measures
    .filter((measure) => {
      const found = resolveMeasure(measure.name);
      return found !== null && found.measure === measure && found.purpose !== null && namesPurpose(purposes, found.purpose.code);
    })
    .map(({ name }) => name);
}
