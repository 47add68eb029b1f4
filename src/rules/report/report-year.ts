import { yearBalances } from "../balance/year-balances";
import { reportIndicators } from "../indicators/report-indicators";
import { reportedDifferences } from "../indicators/reported-differences";
import { roundingDifference } from "../indicators/rounding-difference";
import { spendingOutsideIndicators } from "../indicators/spending-outside-indicators";
import type { BookView } from "../model/book-view";
import type { Certainty } from "../model/certainty";
import { reconcileYear } from "../reconciliation/reconcile-year";
import { settle } from "../settlement/settle";
import { yearStandings } from "../years/year-standings";
import type { YearReport } from "./year-report";

/** Returns the report over one year; amounts are in cents unless their name says whole euros. A year without anything gives zeros. */
export function reportYear(view: BookView, year: number): YearReport {
  const standing = yearStandings(view).find((one) => one.year === year);
  const indicators = reportIndicators(view, year);
  const balances = yearBalances(view).filter((balance) => balance.year === year);
  const certainties = [view.scheme.codeStatus, ...indicators.map(({ status }) => status), ...balances.map(({ codeStatus }) => codeStatus)];
  return {
    year,
    status: standing?.status ?? "concept",
    due: standing?.due ?? null,
    indicators,
    rounding: roundingDifference(indicators),
    outsideIndicators: spendingOutsideIndicators(view, year),
    balances,
    reconciliation: reconcileYear(view, year),
    differences: reportedDifferences(view, year),
    settlement: settle(view),
    statusOfLaw: indicators.length === 0 || deductsVat(view, year) ? "unconfirmed" : leastCertain(certainties),
  };
}

function deductsVat({ totals }: BookView, year: number): boolean {
  return totals.cells.some((cell) => cell.year === year && cell.recoverableVat !== 0);
}

function leastCertain(certainties: readonly Certainty[]): Certainty {
  return certainties.includes("unconfirmed") ? "unconfirmed" : "confirmed";
}
