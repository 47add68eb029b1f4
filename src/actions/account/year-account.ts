import type { YearBalance } from "../../rules/balance/year-balance";
import { balanceFigures, type BalanceFigures } from "../../rules/figures/balance-figures";
import type { FigureSource } from "../../rules/figures/figure-source";
import { indicatorFigure, indicatorLineFigure } from "../../rules/figures/indicator-figure";
import { reconciliationFigures, type ReconciliationFigures } from "../../rules/figures/reconciliation-figures";
import type { IndicatorLine, IndicatorValue } from "../../rules/indicators/indicator-value";
import type { BookView } from "../../rules/model/book-view";
import type { YearRecord } from "../../rules/model/year-record";
import type { Cents } from "../../rules/money/cents";
import { sumCents } from "../../rules/money/sum-cents";
import { reportYear } from "../../rules/report/report-year";
import type { YearReport } from "../../rules/report/year-report";

/** An indicator with what stands behind its amount; null where it has none. */
export interface FollowedIndicator {
  readonly value: IndicatorValue;
  readonly behind: FigureSource | null;
  readonly lines: readonly { readonly line: IndicatorLine; readonly behind: FigureSource | null }[];
}

/** The account of one year as an officer looks at it: every amount of the report with the way to the rows behind it. */
export interface YearAccount {
  readonly report: YearReport;
  /** The row of tblJaar; null while the year has none. */
  readonly record: YearRecord | null;
  readonly indicators: readonly FollowedIndicator[];
  readonly reconciliation: ReconciliationFigures;
  readonly outsideIndicators: FigureSource;
  /** `adjusted` is the sum of the adjustments of the balance. */
  readonly balances: readonly { readonly balance: YearBalance; readonly adjusted: Cents; readonly behind: BalanceFigures }[];
}

/** Returns the account of a year; amounts are in cents unless their name says whole euros. A year without anything gives zeros. */
export function yearAccount(view: BookView, year: number): YearAccount {
  const report = reportYear(view, year);
  return {
    report,
    record: view.book.years.find((row) => row.year === year) ?? null,
    indicators: report.indicators.map((value) => ({
      value,
      behind: indicatorFigure(view, year, value),
      lines: value.lines.map((line) => ({ line, behind: indicatorLineFigure(view, year, value, line) })),
    })),
    reconciliation: reconciliationFigures(year),
    outsideIndicators: { is: "spending", amount: "amount", where: { outsideIndicatorsOf: year } },
    balances: report.balances.map((balance) => ({
      balance,
      adjusted: sumCents(balance.adjustments.map(({ amount }) => amount)),
      behind: balanceFigures(view, year, balance.source),
    })),
  };
}
