import { useMemo } from "react";
import { yearAccount } from "../../../actions/account/year-account";
import type { OpenBook } from "../../../actions/session-state";
import { FollowProvider } from "../behind/follow-provider";
import { BalanceView } from "../figures/balance-view";
import { IndicatorList } from "../figures/indicator-list";
import { ReconciliationView } from "../figures/reconciliation-view";
import { ReportedDifferences } from "../figures/reported-differences";

/** The account of one year, from its figures to the rows behind them. */
export function YearView({ open, year }: { readonly open: OpenBook; readonly year: number }) {
  const { view } = open;
  const account = useMemo(() => yearAccount(view, year), [view, year]);
  return (
    <FollowProvider open={open}>
      <ReportedDifferences differences={account.report.differences} />
      <IndicatorList account={account} />
      <ReconciliationView account={account} />
      <BalanceView balances={account.balances} />
    </FollowProvider>
  );
}
