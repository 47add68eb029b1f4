import type { Cents } from "../money/cents";
import type { BookRow } from "./book-row";

export type SealColumn = "year" | "status" | "part" | "sealedId" | "fingerprint" | "amount" | "description";

/** The states of a year from which its rows are kept, in the workbook's own words. */
export const sealStatuses = ["gecontroleerd", "vastgesteld"] as const;

export type SealStatus = (typeof sealStatuses)[number];

/** Zegel: one row as it stood when its year was checked or adopted, so that a later change can be named. */
export interface Seal extends BookRow<SealColumn> {
  readonly year: number | null;
  /** One of `sealStatuses` as written. */
  readonly status: string;
  /** Part of the book that the row stands in, e.g. "expenditures"; another text names none. */
  readonly part: string;
  /** Row id of the row. */
  readonly sealedId: string;
  /** Sixteen hexadecimal digits over what counts of the row. */
  readonly fingerprint: string;
  /** Amount of the row; null where it has none. */
  readonly amount: Cents | null;
  /** What the row was about, so that it can be named when it is gone. */
  readonly description: string;
}
