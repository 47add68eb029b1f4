import type { Cents } from "../../rules/money/cents";
import type { LedgerLine } from "./ledger-line";
import type { CountedTotals, DeclaredTotals, DimensionValue, OpeningTotals } from "./ledger-survey";
import type { LineOutcome } from "./line-outcome";
import type { RejectedLine } from "./rejected-line";
import type { LeftOutLine } from "./source-table";

/** Lines and their sum (debit minus credit). */
export interface LineSum {
  readonly lines: number;
  readonly cents: Cents;
}

/** A selected line, its identity, and what becomes of it. */
export interface PlannedLine {
  readonly line: LedgerLine;
  /** Identity of the booking across files, kept in the column Bronregel: the source's own, or a hash of what it says with its occurrence. */
  readonly key: string;
  readonly outcome: LineOutcome;
}

/** A file, line by line, before anything is written. `read` = unselected + assigned + waiting + duplicate, in lines and in cents; rejected lines have no amount that one could add. */
export interface ImportPlan {
  readonly lines: readonly PlannedLine[];
  readonly read: LineSum;
  readonly unselected: LineSum;
  readonly assigned: LineSum;
  readonly waiting: LineSum;
  readonly duplicate: LineSum;
  /** Parts of `assigned`. */
  readonly spending: LineSum;
  readonly excepted: LineSum;
  readonly income: LineSum;
  readonly rejected: readonly RejectedLine[];
  readonly leftOut: readonly LeftOutLine[];
  readonly unselectedAccounts: readonly DimensionValue[];
  readonly counted: CountedTotals;
  readonly opening: OpeningTotals | null;
  readonly declared: DeclaredTotals | null;
}
