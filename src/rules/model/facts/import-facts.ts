import type { Cents } from "../../money/cents";

/** Findings about the import of a ledger. */
export interface ImportFacts {
  /** Ledger lines of one year that nobody decided about; `year` is null for lines without one, `amount` is debit minus credit. */
  "import-line-waiting": { readonly year: number | null; readonly lines: number; readonly amount: Cents };
  "assignment-measure-unknown": { readonly measure: string };
}
