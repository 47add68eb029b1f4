import type { YearReport } from "../../rules/report/year-report";
import type { Json } from "../canonical-json";
import { balanceJson } from "./balance-json";
import { indicatorJson } from "./indicator-json";
import { reconciliationJson } from "./reconciliation-json";

/** Returns one year as `bestedingsboek.report/1` writes it. */
export function yearJson(report: YearReport): Json {
  return {
    year: report.year,
    status: report.status,
    due: report.due,
    statusOfLaw: report.statusOfLaw,
    indicators: report.indicators.map(indicatorJson),
    rounding: {
      exactCents: report.rounding.exact,
      wholeEurosOfSum: report.rounding.wholeOfSum,
      sumOfWholeEuros: report.rounding.sumOfWholes,
      differenceWholeEuros: report.rounding.difference,
    },
    outsideIndicatorsCents: report.outsideIndicators,
    balances: report.balances.map(balanceJson),
    reconciliation: reconciliationJson(report.reconciliation),
    differences: report.differences.map(({ indicator, municipality, reported, now, difference }) => ({
      indicator,
      municipality: municipality === "" ? null : municipality,
      reportedCents: reported,
      nowCents: now,
      differenceCents: difference,
    })),
  };
}
