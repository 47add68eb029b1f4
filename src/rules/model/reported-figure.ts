import type { Cents } from "../money/cents";
import type { BookRow } from "./book-row";

export type ReportedColumn = "year" | "indicator" | "municipality" | "amount" | "text" | "delivery";

/** Verantwoord cijfer: what the SiSa annex of a year says under one indicator. */
export interface ReportedFigure extends BookRow<ReportedColumn> {
  readonly year: number | null;
  /** Code of the indicator, e.g. "D14/01". */
  readonly indicator: string;
  /** Four-digit code, in a list of municipalities; else empty. */
  readonly municipality: string;
  /** In whole euros as cents; null for a text or yes/no. */
  readonly amount: Cents | null;
  readonly text: string;
  /** Delivery that said so: 0 the first, n the n-th redelivery; null means the first. The last delivery counts. */
  readonly delivery: number | null;
}
