import type { Cents } from "../money/cents";

/** Where one subsidy stands. */
export interface SubsidyStanding {
  /** Position in the table of subsidies. */
  readonly row: number;
  readonly reference: string;
  readonly recipient: string;
  readonly granted: Cents;
  readonly advanced: Cents;
  /** Null while it is not settled. */
  readonly determined: Cents | null;
  /** Spending that names the subsidy, per year and in all. */
  readonly byYear: readonly { readonly year: number | null; readonly attributed: Cents }[];
  readonly attributed: Cents;
  /** Granted and not yet determined; 0 once it is. */
  readonly stillToSettle: Cents;
  /** What may still be charged: granted (or determined) minus attributed, never below 0. */
  readonly stillCommitted: Cents;
  /** Advances above what was determined; 0 while it is not settled. */
  readonly toClaimBack: Cents;
  /** Determined minus attributed where that is negative: the correction to make in the open year. 0 otherwise. */
  readonly correction: Cents;
}
