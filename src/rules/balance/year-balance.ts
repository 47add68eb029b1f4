import type { Certainty } from "../model/certainty";
import type { MoneySource } from "../model/ledger-figure";
import type { Cents } from "../money/cents";

/** A named adjustment of the balance, from the ledger figures. */
export interface BalanceAdjustment {
  readonly name: string;
  readonly amount: Cents;
}

/**
 * The movement of unspent grant money of one source in one year: begin + received - spent - transferred out - repaid + adjustments = end.
 * A positive end stands as a liability, a negative one as an asset; sources are never netted.
 */
export interface YearBalance {
  readonly year: number;
  readonly source: MoneySource;
  readonly begin: Cents;
  readonly received: Cents;
  readonly spent: Cents;
  readonly transferredOut: Cents;
  readonly repaid: Cents;
  readonly adjustments: readonly BalanceAdjustment[];
  readonly end: Cents;
  /** Max(end, 0) under `liabilityCode` and max(-end, 0) under `assetCode`; codes are null where no list holds for the year. */
  readonly liability: Cents;
  readonly asset: Cents;
  readonly liabilityCode: string | null;
  readonly assetCode: string | null;
  readonly codeStatus: Certainty;
  /** What the ledger says; null where the book does not hold it. */
  readonly ledgerBegin: Cents | null;
  readonly ledgerEnd: Cents | null;
}
