import type { Cents } from "../money/cents";

/** One figure of the ledger in a reconciliation. */
export interface ReconciliationLine {
  readonly account: string;
  readonly name: string;
  readonly amount: Cents;
  /** Why it is excluded; empty for a line of costs. */
  readonly reason: string;
}

/**
 * From the ledger of year T to its SiSa figure:
 * ledger - excluded - shifted out + shifted in - recoverable VAT - other funding = expected; expected - spent = unexplained, to be 0.
 */
export interface Reconciliation {
  readonly year: number;
  /** Whether the book holds costs of the ledger; without them `expected` and `unexplained` say nothing. */
  readonly costsGiven: boolean;
  readonly ledgerLines: readonly ReconciliationLine[];
  readonly ledger: Cents;
  readonly excludedLines: readonly ReconciliationLine[];
  readonly excluded: Cents;
  /** Costs of this ledger year that count in another reporting year, gross. */
  readonly shiftedOut: Cents;
  /** Costs of another ledger year that count in this one, gross. */
  readonly shiftedIn: Cents;
  readonly recoverableVat: Cents;
  readonly otherFunding: Cents;
  readonly expected: Cents;
  readonly spent: Cents;
  readonly unexplained: Cents;
  /** Recognised income of the year (categorie 4.3.1); null where the book does not hold it. */
  readonly income: Cents | null;
  /** What was to be recognised: own spending that the state paid for and what was transferred to other municipalities; null without income. */
  readonly incomeExpected: Cents | null;
  /** income - incomeExpected; must be 0. */
  readonly incomeDifference: Cents | null;
}
