import type { IsoDate } from "../../dates/iso-date";
import type { Cents } from "../../money/cents";
import type { MoneySource } from "../ledger-figure";
import type { YearStatus } from "../year-record";

/** Findings about a reporting year as a whole. */
export interface YearFacts {
  "year-repeated": { readonly year: number };
  /** A year that has come this far lacks what goes with it: the day, the reason, the name. */
  "year-status-incomplete": { readonly year: number; readonly status: YearStatus };
  "year-dates-reversed": { readonly year: number; readonly adoptedOn: IsoDate; readonly submittedOn: IsoDate };
  "year-submitted-late": { readonly year: number; readonly due: IsoDate; readonly submittedOn: IsoDate | null };
  /** An indicator of a reported year is no longer what was reported. */
  "indicator-differs-from-reported": { readonly year: number; readonly indicator: string; readonly reported: Cents; readonly now: Cents; readonly difference: Cents };
  /** A figure was reported under an indicator that the scheme does not have in that year. */
  "indicator-unknown": { readonly year: number; readonly indicator: string };
  /** Spending of the year that no indicator of the scheme takes in. */
  "spending-outside-indicators": { readonly year: number; readonly amount: Cents };
  /** A correction names a year that was not reported, or not an earlier one than its own. */
  "correction-year-not-reported": { readonly year: number; readonly correctsYear: number };
  "balance-does-not-close": { readonly year: number; readonly source: MoneySource; readonly computed: Cents; readonly ledger: Cents; readonly difference: Cents };
  "balance-does-not-connect": { readonly year: number; readonly source: MoneySource; readonly previousEnd: Cents; readonly begin: Cents; readonly difference: Cents };
  /** `used`: own spending that the state paid for and what was transferred out. */
  "income-differs-from-spending": { readonly year: number; readonly income: Cents; readonly used: Cents; readonly difference: Cents };
  "reconciliation-unexplained": { readonly year: number; readonly expected: Cents; readonly spent: Cents; readonly unexplained: Cents };
  /** The last year of the scheme is under way to the ministry, and no year is declared final. */
  "final-account-missing": { readonly year: number };
  "spending-after-final-account": { readonly year: number; readonly finalYear: number; readonly amount: Cents };
  /** A year with figures taken over from SiSa also has rows: it would count twice. */
  "opening-year-has-rows": { readonly year: number; readonly amount: Cents };
  "opening-repeated": { readonly year: number };
}
