import type { Cents } from "../money/cents";

/** The share of one calendar year in a cost. */
export interface YearShare {
  readonly year: number;
  readonly amount: Cents;
}
