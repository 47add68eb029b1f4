import type { LineDecision } from "../../ledger/model/line-decision";
import type { Selection } from "../../ledger/model/selection";

/** What the officer chose for a draft: which lines, and what becomes of some of them. */
export interface LedgerChoices {
  readonly selection: Selection;
  /** Decisions by the key of the planned line. */
  readonly decisions: ReadonlyMap<string, LineDecision>;
  /** Whether names stay out of lines that look like wages (categorie 1.1 or 3.5.1, or an account of wages); true unless the officer says otherwise. */
  readonly withoutWageNames: boolean;
}
