import { indicatorsOf } from "../law/indicators-of";
import type { BookView } from "../model/book-view";
import type { Indicator } from "../model/indicator";
import type { Cents } from "../money/cents";
import { sumCents } from "../money/sum-cents";
import { takenIn, type SpendingKey, type SpendingSource } from "./taken-in";

/**
 * Returns the spending of a year, in cents, that no indicator of the scheme takes in: it stands under no purpose of the scheme, or under
 * one that no indicator names. Of rows only: figures taken over from SiSa have no purpose.
 */
export function spendingOutsideIndicators(view: BookView, year: number): Cents {
  const indicators = indicatorsOf(view.scheme, year);
  const sources = indicators.flatMap(spendingSources);
  const outside = (cell: SpendingKey): boolean => cell.year === year && !sources.some((source) => takenIn(source, indicators, year, cell));
  return sumCents(view.totals.cells.filter(outside).map(({ spent }) => spent));
}

function spendingSources({ source }: Indicator): readonly SpendingSource[] {
  switch (source.kind) {
    case "year-amount":
    case "previous-year-correction":
      return [source];
    case "project-list":
      return source.column === "amount" ? [{ kind: "year-amount", purposes: source.purposes }] : [];
    default:
      return [];
  }
}
