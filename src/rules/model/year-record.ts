import type { IsoDate } from "../dates/iso-date";
import type { BookRow } from "./book-row";

export type YearColumn =
  | "year"
  | "status"
  | "preparedBy"
  | "checkedBy"
  | "checkedOn"
  | "adoptedOn"
  | "submittedOn"
  | "redelivery"
  | "reason"
  | "finalAccount"
  | "seal"
  | "note";

/** The states of a reporting year, in the workbook's own words and in their order. */
export const yearStatuses = ["concept", "gecontroleerd", "vastgesteld", "ingediend", "herlevering"] as const;

export type YearStatus = (typeof yearStatuses)[number];

/** Jaar: how far the accountability over one reporting year has come. */
export interface YearRecord extends BookRow<YearColumn> {
  readonly year: number | null;
  /** One of `yearStatuses` as written; empty means "concept". */
  readonly status: string;
  /** Declared name of who prepared the accountability. */
  readonly preparedBy: string;
  /** Declared name of who checked it; someone else than who prepared it. */
  readonly checkedBy: string;
  readonly checkedOn: IsoDate | null;
  /** Day on which the accounts were adopted (vastgesteld). */
  readonly adoptedOn: IsoDate | null;
  readonly submittedOn: IsoDate | null;
  /** Number of the redelivery (herlevering), from 1; null when there was none. */
  readonly redelivery: number | null;
  /** Why it was delivered again. */
  readonly reason: string;
  /** Eindverantwoording: "ja", "nee" or empty, as written. */
  readonly finalAccount: string;
  /** Zegel: the hash over what was reported of the year, so that a later change of it shows; empty while it is not reported. */
  readonly seal: string;
  readonly note: string;
}
