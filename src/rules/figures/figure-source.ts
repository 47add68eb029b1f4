import type { Breakdown } from "../breakdown/spending-by";
import type { SpendingSource } from "../indicators/taken-in";
import type { LedgerRole, MoneySource } from "../model/ledger-figure";
import type { YearCondition } from "./year-condition";

/**
 * Which rows of the book stand behind a figure. Plain data: it can be kept beside a cell and asked again later. `rowsBehind` finds the
 * rows; their sum is the figure.
 */
export type FigureSource = SpendingFigure | RecordFigure | CombinedFigure | AboveZeroFigure;

/** Rows of spending; a condition that is left out lets every row through. */
export interface SpendingFigure {
  readonly is: "spending";
  /** Which amount of a row counts; `gross` is what the source's amount held: all three together. */
  readonly amount: "amount" | "recoverableVat" | "otherFunding" | "gross";
  readonly where: SpendingCondition;
}

/** What a row of spending must meet; `null` for a year means a row without one. */
export interface SpendingCondition {
  readonly year?: YearCondition;
  /** Counts in a year, but not in this one. */
  readonly inAnotherYearThan?: number;
  /** Boekjaar of the ledger, which is the year itself where the row names none. */
  readonly ledgerYear?: number;
  readonly ledgerYearOtherThan?: number;
  readonly fundedBy?: MoneySource;
  readonly correctsYear?: number;
  /** Stands under this name in a breakdown; the empty name is that of spending without one. */
  readonly under?: { readonly by: Breakdown; readonly name: string };
  /** Is taken in by an indicator of this reporting year whose value is made so. */
  readonly takenIn?: { readonly year: number; readonly source: SpendingSource };
  /** Counts in this reporting year, and no indicator takes it in. */
  readonly outsideIndicatorsOf?: number;
  /** Began in the school year that starts on 1 August of this year; null for a row of which that cannot be told. */
  readonly schoolYear?: number | null;
}

/** Amounts of the small tables. */
export type RecordFigure =
  /** Decisions in force. */
  | { readonly is: "allocations" }
  | { readonly is: "receipts"; readonly year?: YearCondition }
  | { readonly is: "repayments"; readonly year?: YearCondition }
  | { readonly is: "transfers"; readonly direction: "aan" | "van"; readonly year?: YearCondition; readonly municipality?: string }
  | { readonly is: "openings"; readonly column: "received" | "spent" | "transferredIn" | "transferredOut" | "repaid"; readonly year?: YearCondition }
  /** The balance that was taken over at the end of a year. */
  | { readonly is: "opening-balance"; readonly year: number }
  /** What the last delivery of a year said under an indicator. */
  | { readonly is: "reported"; readonly year: number; readonly indicator: string }
  /** What it said in the list of municipalities of this direction. */
  | { readonly is: "reported-lines"; readonly year: number; readonly direction: "aan" | "van"; readonly municipality?: string }
  | {
      readonly is: "ledger";
      readonly year: YearCondition;
      readonly role: LedgerRole;
      readonly source?: MoneySource;
      /** One line of it, as written. */
      readonly line?: { readonly account: string; readonly name: string; readonly reason: string };
    }
  /** One amount of the subsidy at this position in its table. */
  | { readonly is: "subsidies"; readonly row: number; readonly column: "granted" | "advanced" | "determined" }
  | { readonly is: "budgets"; readonly measure: string; readonly year: number };

/** Figures added up or taken off. */
export interface CombinedFigure {
  readonly is: "combined";
  readonly parts: readonly { readonly sign: 1 | -1; readonly source: FigureSource }[];
}

/** A figure that counts as zero where it is below zero, as a reserve or an amount to repay. */
export interface AboveZeroFigure {
  readonly is: "above-zero";
  readonly source: FigureSource;
}
