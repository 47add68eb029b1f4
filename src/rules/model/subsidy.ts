import type { IsoDate } from "../dates/iso-date";
import type { Cents } from "../money/cents";
import type { BookRow } from "./book-row";

export type SubsidyColumn =
  | "reference"
  | "recipient"
  | "measure"
  | "decidedOn"
  | "activityFrom"
  | "activityUntil"
  | "granted"
  | "advanced"
  | "settleBefore"
  | "determinedOn"
  | "determined"
  | "yearPolicy"
  | "note";

/** The ways in which a municipality gives a subsidy its year, in the workbook's own words: by performance, or all in the year of granting. */
export const yearPolicies = ["prestatie", "verlening"] as const;

export type YearPolicy = (typeof yearPolicies)[number];

/** Subsidie: a decision to a third party. Spending names it by its reference, ignoring case. */
export interface Subsidy extends BookRow<SubsidyColumn> {
  readonly reference: string;
  readonly recipient: string;
  readonly measure: string;
  readonly decidedOn: IsoDate | null;
  readonly activityFrom: IsoDate | null;
  readonly activityUntil: IsoDate | null;
  /** Verleend. */
  readonly granted: Cents | null;
  /** Voorschotten: what has been paid in advance, all together. It never decides a year. */
  readonly advanced: Cents | null;
  /** Day before which the subsidy must be settled, from the decision; null when it gives none. */
  readonly settleBefore: IsoDate | null;
  readonly determinedOn: IsoDate | null;
  /** Vastgesteld; null while it is not settled. */
  readonly determined: Cents | null;
  /** One of `yearPolicies` as written; empty means "prestatie". */
  readonly yearPolicy: string;
  readonly note: string;
}
