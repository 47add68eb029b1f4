import type { LedgerLine } from "./ledger-line";
import type { CountedTotals, DeclaredTotals, DimensionValue, OpeningTotals } from "./ledger-survey";
import type { RejectedLine } from "./rejected-line";
import type { LeftOutLine } from "./source-table";

/** The selected lines of a file, and what the rest comes to. counted = lines + unselected; rejected lines stand beside both. */
export interface LedgerReading {
  readonly lines: readonly LedgerLine[];
  /** What was not selected, per account: counted, never kept. */
  readonly unselected: readonly DimensionValue[];
  readonly rejected: readonly RejectedLine[];
  readonly leftOut: readonly LeftOutLine[];
  readonly counted: CountedTotals;
  readonly opening: OpeningTotals | null;
  readonly declared: DeclaredTotals | null;
}
