import type { ReportedDifference } from "../../rules/indicators/reported-differences";
import type { YearStatus } from "../../rules/model/year-record";

/** What a new status of a year brought. */
export interface YearStatusSet {
  readonly year: number;
  readonly status: YearStatus;
  /** Seal over the rows and figures of the year, 64 hexadecimal digits; empty for a concept. */
  readonly seal: string;
  /** Rows under the seal. */
  readonly sealedRows: number;
  /** Figures that were written as reported; 0 where nothing was delivered. */
  readonly reportedFigures: number;
  /** Number of the redelivery; null where it is none. */
  readonly redelivery: number | null;
  /** What a redelivery says other than the delivery before it; empty for every other step. */
  readonly differences: readonly ReportedDifference[];
}
