import type { Indicator, IndicatorSource } from "../model/indicator";
import { namesPurpose } from "./names-purpose";

/** A source of an indicator that is an amount of spending of one year. */
export type SpendingSource = Extract<IndicatorSource, { readonly kind: "year-amount" | "previous-year-correction" }>;

/** What decides under which indicator spending falls; both a cell of the totals and a row have it. */
export interface SpendingKey {
  readonly year: number | null;
  /** Code of a purpose of the scheme, or null. */
  readonly purpose: string | null;
  readonly correctsYear: number | null;
}

/**
 * Returns whether an indicator takes in this spending of year T. What corrects year T-1 goes under the correction that `indicators`
 * (those of year T) have for its purpose; where they have none it counts as spending of year T itself.
 */
export function takenIn(source: SpendingSource, indicators: readonly Indicator[], year: number, spending: SpendingKey): boolean {
  const { purpose } = spending;
  if (spending.year !== year || purpose === null || !namesPurpose(source.purposes, purpose)) {
    return false;
  }
  const corrects =
    spending.correctsYear === year - 1 &&
    indicators.some(({ source: other }) => other.kind === "previous-year-correction" && namesPurpose(other.purposes, purpose));
  return corrects === (source.kind === "previous-year-correction");
}
