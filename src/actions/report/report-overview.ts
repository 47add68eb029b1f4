import { balanceFigures, type BalanceFigures } from "../../rules/figures/balance-figures";
import type { FigureSource } from "../../rules/figures/figure-source";
import { indicatorFigure, indicatorLineFigure } from "../../rules/figures/indicator-figure";
import { reconciliationFigures, type ReconciliationFigures } from "../../rules/figures/reconciliation-figures";
import { settlementFigures, type SettlementFigures } from "../../rules/figures/settlement-figures";
import type { IndicatorLine, IndicatorValue } from "../../rules/indicators/indicator-value";
import type { YearBalance } from "../../rules/balance/year-balance";
import type { BookView } from "../../rules/model/book-view";
import { reportYear } from "../../rules/report/report-year";
import type { YearReport } from "../../rules/report/year-report";

/** The report over a year for the pane, with what stands behind every figure. */
export interface ReportOverview {
  readonly report: YearReport;
  readonly indicators: readonly {
    readonly value: IndicatorValue;
    readonly source: FigureSource | null;
    readonly lines: readonly { readonly line: IndicatorLine; readonly source: FigureSource | null }[];
  }[];
  readonly balances: readonly { readonly balance: YearBalance; readonly figures: BalanceFigures }[];
  readonly reconciliation: ReconciliationFigures;
  readonly settlement: SettlementFigures;
}

/** Returns the report over a year with what stands behind every figure of it. */
export function reportOverview(view: BookView, year: number): ReportOverview {
  const report = reportYear(view, year);
  return {
    report,
    indicators: report.indicators.map((value) => ({
      value,
      source: indicatorFigure(view, year, value),
      lines: value.lines.map((line) => ({ line, source: indicatorLineFigure(view, year, value, line) })),
    })),
    balances: report.balances.map((balance) => ({ balance, figures: balanceFigures(view, year, balance.source) })),
    reconciliation: reconciliationFigures(year),
    settlement: settlementFigures(),
  };
}
