import type { Cents } from "../money/cents";

/** Spending under one purpose; `purpose` null holds what no known purpose covers, so that the parts add up. */
export interface PurposeTotal {
  readonly purpose: string | null;
  readonly spent: Cents;
}

/** One calendar year; `year` null holds rows without a year, so that the parts add up. */
export interface YearTotal {
  readonly year: number | null;
  readonly received: Cents;
  readonly spent: Cents;
}

/** The running totals of a book. Rows whose amount cannot be read are not in any sum, only in `uncounted`. */
export interface Totals {
  readonly allocated: Cents;
  readonly received: Cents;
  readonly spent: Cents;
  readonly transferredIn: Cents;
  readonly transferredOut: Cents;
  /** allocated + transferred in - transferred out - spent */
  readonly leftOfAllocation: Cents;
  /** received + transferred in - transferred out - spent */
  readonly leftOfReceived: Cents;
  readonly byPurpose: readonly PurposeTotal[];
  readonly byYear: readonly YearTotal[];
  readonly expenditureRows: number;
  /** Spending rows without a readable amount. */
  readonly uncounted: number;
}
