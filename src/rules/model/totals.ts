import type { Cents } from "../money/cents";

/** Spending under one purpose; `purpose` null holds what no known purpose covers, so that the parts add up. */
export interface PurposeTotal {
  readonly purpose: string | null;
  readonly spent: Cents;
}

/** One calendar year; `year` null holds rows without a year, so that the parts add up. Figures taken over from SiSa are in it. */
export interface YearTotal {
  readonly year: number | null;
  readonly received: Cents;
  readonly spent: Cents;
  readonly transferredIn: Cents;
  readonly transferredOut: Cents;
  readonly repaid: Cents;
}

/**
 * The spending rows that share all of these; every breakdown of spending is a sum of cells. There are as many as a municipality has
 * combinations of measure, subsidy and year, not as many as it has rows.
 */
export interface SpendingCell {
  /** Name as it stands in tblMaatregel where it is known, else as written. */
  readonly measure: string;
  /** Code of the purpose, or null where the scheme has none for it. */
  readonly purpose: string | null;
  /** Reference of the subsidy, as it stands in tblSubsidie where it is known, else as written; empty for none. */
  readonly subsidy: string;
  /** "rijk" or "gemeenten", or as written where it is neither. */
  readonly fundedBy: string;
  readonly year: number | null;
  /** Boekjaar of the ledger. */
  readonly ledgerYear: number | null;
  readonly correctsYear: number | null;
  readonly spent: Cents;
  readonly recoverableVat: Cents;
  readonly otherFunding: Cents;
  readonly rows: number;
}

/** Figures of years before the book began, taken over from SiSa; they have no rows and no purpose. */
export interface TakenOver {
  readonly received: Cents;
  readonly spent: Cents;
  readonly transferredIn: Cents;
  readonly transferredOut: Cents;
  readonly repaid: Cents;
}

/** The running totals of a book. Rows whose amount cannot be read are not in any sum, only in `uncounted`. */
export interface Totals {
  /** Decisions in force: one that another replaces is left out. */
  readonly allocated: Cents;
  readonly received: Cents;
  readonly spent: Cents;
  readonly transferredIn: Cents;
  readonly transferredOut: Cents;
  readonly repaid: Cents;
  /** What of the above was taken over from SiSa and has no rows. */
  readonly takenOver: TakenOver;
  /** allocated + transferred in - transferred out - spent */
  readonly leftOfAllocation: Cents;
  /** received + transferred in - transferred out - spent - repaid */
  readonly leftOfReceived: Cents;
  /** Together with `takenOver.spent` they add up to `spent`. */
  readonly byPurpose: readonly PurposeTotal[];
  readonly byYear: readonly YearTotal[];
  /** In a fixed order that does not depend on the order of the rows. */
  readonly cells: readonly SpendingCell[];
  readonly expenditureRows: number;
  /** Spending rows without a readable amount. */
  readonly uncounted: number;
}
