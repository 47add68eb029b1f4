import type { Cents } from "../money/cents";

/** Received - (own spending + transferred out) - already repaid, over all years; transfers in are money of others and stay out of it. */
export interface Settlement {
  readonly received: Cents;
  /** Spending paid from money of the state. */
  readonly spent: Cents;
  readonly transferredOut: Cents;
  readonly repaid: Cents;
  /** Never below 0: what was overspent is the municipality's own money. */
  readonly toRepay: Cents;
  readonly overspent: Cents;
}
