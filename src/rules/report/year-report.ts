import type { YearBalance } from "../balance/year-balance";
import type { IsoDate } from "../dates/iso-date";
import type { IndicatorValue } from "../indicators/indicator-value";
import type { ReportedDifference } from "../indicators/reported-differences";
import type { RoundingDifference } from "../indicators/rounding-difference";
import type { Certainty } from "../model/certainty";
import type { YearStatus } from "../model/year-record";
import type { Cents } from "../money/cents";
import type { Reconciliation } from "../reconciliation/reconciliation";
import type { Settlement } from "../settlement/settlement";

/** Everything that a book says about one reporting year. */
export interface YearReport {
  readonly year: number;
  readonly status: YearStatus;
  /** Last day on which the annex is in time; null where no rule holds for the year. */
  readonly due: IsoDate | null;
  readonly indicators: readonly IndicatorValue[];
  readonly rounding: RoundingDifference;
  /** Spending of the year that no indicator takes in. */
  readonly outsideIndicators: Cents;
  /** Of this year: the state first, then other municipalities. */
  readonly balances: readonly YearBalance[];
  /** Null when the book holds neither costs nor income of the ledger for the year. */
  readonly reconciliation: Reconciliation | null;
  /** What differs from what was reported; empty for a year that was not reported. */
  readonly differences: readonly ReportedDifference[];
  /** Over all years of the book. */
  readonly settlement: Settlement;
  /** Confirmed only when an official source confirms every indicator and balance code, and no VAT went off by the book's own rule. */
  readonly statusOfLaw: Certainty;
}
