import type { IsoDate } from "../../rules/dates/iso-date";

/** The time of day, asked from outside so that tests can fix it. */
export interface Clock {
  /** Today as the officer's calendar shows it. */
  today(): IsoDate;
  /** Now, as an ISO timestamp with offset, for the journal. */
  now(): string;
}
