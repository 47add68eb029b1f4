import { useMemo } from "react";
import { reportOverview } from "../../../actions/report/report-overview";
import type { OpenBook } from "../../../actions/session-state";
import type { YearStanding } from "../../../rules/years/year-standing";
import { FollowProvider } from "../behind/follow-provider";
import { BalanceView } from "../figures/balance-view";
import { IndicatorList } from "../figures/indicator-list";
import { ReconciliationView } from "../figures/reconciliation-view";
import { ReportedDifferences } from "../figures/reported-differences";
import { ExportCard } from "../report/export-card";
import { ReportCard } from "../report/report-card";
import { StatusCard } from "../status/status-card";

interface YearViewProps {
  readonly open: OpenBook;
  readonly standing: YearStanding;
  readonly showFindings: () => void;
}

/** The account of one year: how far it has come, its figures, and the rows behind them. */
export function YearView({ open, standing, showFindings }: YearViewProps) {
  const { year } = standing;
  const account = useMemo(() => reportOverview(open.view, year), [open, year]);
  return (
    <FollowProvider open={open}>
      <StatusCard open={open} standing={standing} showFindings={showFindings} />
      <ReportedDifferences differences={account.report.differences} />
      <IndicatorList account={account} />
      <ReconciliationView account={account} />
      <BalanceView balances={account.balances} />
      <ReportCard year={year} />
      <ExportCard key={year} year={year} />
    </FollowProvider>
  );
}
