import type { BookRow } from "./book-row";

export type MeasureColumn = "name" | "purpose" | "partner" | "labels" | "note";

/** Maatregel: a project of the municipality under one permitted purpose. Its name identifies it, ignoring case. */
export interface Measure extends BookRow<MeasureColumn> {
  readonly name: string;
  /** Code of the purpose as written, e.g. "P1"; empty when missing. */
  readonly purpose: string;
  readonly partner: string;
  /** Free labels of the municipality, separated by semicolons. */
  readonly labels: string;
  readonly note: string;
}
