import { takenIn } from "../../rules/indicators/taken-in";
import { indicatorsOf } from "../../rules/law/indicators-of";
import type { BookView } from "../../rules/model/book-view";
import type { Expenditure } from "../../rules/model/expenditure";

/** Returns the code of the indicator of spending under which a row counts in a year; empty where none takes it in. */
export function indicatorOfRow(view: BookView, { year: counted, measure, correctsYear }: Expenditure, year: number): string {
  const indicators = indicatorsOf(view.scheme, year);
  const purpose = view.resolveMeasure(measure)?.purpose?.code ?? null;
  const found = indicators.find(
    ({ source }) => (source.kind === "year-amount" || source.kind === "previous-year-correction") && takenIn(source, indicators, year, { year: counted, purpose, correctsYear }),
  );
  return found?.code ?? "";
}
