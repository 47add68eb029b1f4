import type { IsoDate } from "../dates/iso-date";
import type { YearStatus } from "../model/year-record";
import type { Cents } from "../money/cents";

/** How far one reporting year has come, with its figures. */
export interface YearStanding {
  readonly year: number;
  readonly status: YearStatus;
  /** Whether no amount of the year may change any more. */
  readonly reported: boolean;
  readonly adoptedOn: IsoDate | null;
  readonly submittedOn: IsoDate | null;
  /** Number of the redelivery; null when there was none. */
  readonly redelivery: number | null;
  /** Why it was delivered again; empty when nobody said. */
  readonly reason: string;
  /** Eindverantwoording; null while the officer has not answered. */
  readonly final: boolean | null;
  /** Last day on which the annex is in time; null where no rule holds for the year. */
  readonly due: IsoDate | null;
  /** Where the figures come from: rows of the book, or its opening figures. */
  readonly from: "rows" | "opening";
  readonly received: Cents;
  readonly spent: Cents;
  readonly transferredIn: Cents;
  readonly transferredOut: Cents;
  readonly repaid: Cents;
}
