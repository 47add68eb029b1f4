import type { IsoDate } from "../dates/iso-date";
import type { Certainty } from "../model/certainty";
import type { Citation } from "../model/citation";

/**
 * What can be due: the books of a year close, its account is checked, adopted and delivered, a subsidy is settled, the spending period
 * ends, final account is given, or a municipality merges.
 */
export type CalendarSubject = "books-close" | "check" | "adoption" | "delivery" | "subsidy" | "spending-ends" | "final-account" | "final-account-at-last" | "merger";

/** One thing that is due for a book, or was. */
export interface CalendarEntry {
  /** Last day on which it is in time; of a merger, its first day. */
  readonly date: IsoDate;
  readonly is: CalendarSubject;
  /** The reporting year that it belongs to; null for a subsidy, the spending period and a merger. */
  readonly year: number | null;
  /** Reference of the subsidy, or name of the municipality that ends; empty for the others. */
  readonly subject: string;
  readonly done: boolean;
  /** Day on which it was done, where the book says so. */
  readonly doneOn: IsoDate | null;
  /** Not done, while its day is past; or done after it. */
  readonly late: boolean;
  /** Where the day comes from; null for a day of the book itself. */
  readonly citation: Citation | null;
  readonly status: Certainty;
}
