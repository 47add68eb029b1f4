import type { BookRow } from "./book-row";

export type IndicatorTextColumn = "year" | "indicator" | "text" | "control" | "source";

/** Indicatortekst: the wording of an indicator as read from the municipality's own SiSa form; it replaces the scheme's. */
export interface IndicatorText extends BookRow<IndicatorTextColumn> {
  readonly year: number | null;
  readonly indicator: string;
  readonly text: string;
  /** Aard controle as printed: "R", "n.v.t." */
  readonly control: string;
  /** The form it was read from. */
  readonly source: string;
}
