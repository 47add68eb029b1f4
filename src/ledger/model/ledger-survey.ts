import type { Cents } from "../../rules/money/cents";
import type { RejectedLine } from "./rejected-line";

/** A code by which lines can be selected, with what is booked on it. */
export interface DimensionValue {
  readonly code: string;
  readonly name: string;
  readonly lines: number;
  /** Debit minus credit. */
  readonly cents: Cents;
}

/** What a file says of itself, to be held against what was counted. */
export interface DeclaredTotals {
  readonly lines: number | null;
  readonly debit: Cents | null;
  readonly credit: Cents | null;
  /**
   * What was counted of the very lines that the file speaks of, so that the two can be held against each other. In an auditfile these are
   * all lines of its transactions, also those of period 0, which stand under `opening` and not under `counted` of the survey.
   */
  readonly counted: CountedTotals;
}

/** Lines and amounts as counted. A negative debit counts as a negative debit, so that the sums can be held against declared ones. */
export interface CountedTotals {
  readonly lines: number;
  readonly debit: Cents;
  readonly credit: Cents;
}

/** The opening balance of one part of an auditfile (from 1) that is another one than that of the parts before it. */
export interface PartOpening extends CountedTotals {
  readonly part: number;
}

/** The opening balance of a file. Where the parts of an auditfile repeat it, it counts once. */
export interface OpeningTotals extends CountedTotals {
  /** What parts say otherwise; not counted. Absent where they agree. */
  readonly differing?: readonly PartOpening[];
}

/** What a file holds, without any line of it: enough to choose from, nothing of anyone's business. */
export interface LedgerSurvey {
  /** Booking lines that can be read, opening balance apart. */
  readonly counted: CountedTotals;
  /** The opening balance, where the file has one; it is never spending. */
  readonly opening: OpeningTotals | null;
  readonly declared: DeclaredTotals | null;
  /** Financial years in the file, in order. */
  readonly years: readonly number[];
  readonly accounts: readonly DimensionValue[];
  readonly costCentres: readonly DimensionValue[];
  readonly projects: readonly DimensionValue[];
  readonly rejected: readonly RejectedLine[];
}
