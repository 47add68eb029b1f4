import type { BookView } from "../model/book-view";
import { breakdownFigure } from "./breakdown-figure";
import { combine } from "./combine";
import type { FigureSource } from "./figure-source";

/** What stands behind where a subsidy stands; the names are those of `SubsidyStanding`. */
export interface SubsidyFigures {
  readonly granted: FigureSource;
  readonly advanced: FigureSource;
  readonly determined: FigureSource;
  readonly attributed: FigureSource;
  readonly stillToSettle: FigureSource;
  readonly stillCommitted: FigureSource;
  readonly toClaimBack: FigureSource;
  readonly correction: FigureSource;
}

/** Returns what stands behind the subsidy at this position in its table; without such a row, zeros without rows. */
export function subsidyFigures(view: BookView, row: number): SubsidyFigures {
  const subsidy = view.book.subsidies[row];
  const nothing = combine([]);
  const isFound = subsidy !== undefined && view.resolveSubsidy(subsidy.reference) === subsidy;
  const isSettled = (subsidy?.determined ?? null) !== null;
  const granted: FigureSource = { is: "subsidies", row, column: "granted" };
  const advanced: FigureSource = { is: "subsidies", row, column: "advanced" };
  const determined: FigureSource = { is: "subsidies", row, column: "determined" };
  const attributed = isFound ? breakdownFigure("subsidy", subsidy.reference, "all") : nothing;
  return {
    granted,
    advanced,
    determined,
    attributed,
    stillToSettle: isSettled ? nothing : granted,
    stillCommitted: { is: "above-zero", source: combine([isSettled ? determined : granted], [attributed]) },
    toClaimBack: isSettled ? { is: "above-zero", source: combine([advanced], [determined]) } : nothing,
    correction: isSettled ? combine([], [{ is: "above-zero", source: combine([attributed], [determined]) }]) : nothing,
  };
}
