import type { ImportPlan } from "../model/import-plan";
import type { LineDecision } from "../model/line-decision";
import type { MatchedLine } from "./match-bookings";
import type { Pairing } from "./pairing";
import type { Reversals } from "./reversals";
import type { SpendingLaw } from "./spending-law";

/** A plan with what it was made from, so that its rows are made from the same: of the same book, the same pairs and reversals, and the same law. */
export interface MatchedPlan {
  readonly plan: ImportPlan;
  /** How each line of the plan stands to the book. */
  readonly matched: readonly MatchedLine[];
  readonly pairs: Pairing;
  readonly reversing: Reversals;
  readonly law: SpendingLaw;
  /** Decisions of the officer by the key of the planned line. */
  readonly decisions: ReadonlyMap<string, LineDecision>;
}
