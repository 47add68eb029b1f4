import type { Measure } from "../model/measure";
import type { Purpose, Scheme, SpendingPeriod } from "../model/scheme";

/** A measure as the workbook finds it by name, with the purpose it stands under, if that is one of the scheme's. */
export interface ResolvedMeasure {
  readonly measure: Measure;
  readonly purpose: Purpose | null;
}

/** What a check may look at beside the row: the law on the day of assessment, and the measures of the book. */
export interface CheckContext {
  readonly scheme: Scheme;
  readonly period: SpendingPeriod;
  /** Finds a measure by its name, ignoring case as MATCH does; null when there is none. */
  readonly resolveMeasure: (name: string) => ResolvedMeasure | null;
}
