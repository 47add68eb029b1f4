import { rowsBehindFigure } from "../../../actions/report/rows-behind-figure";
import type { ReportOverview } from "../../../actions/report/report-overview";
import { annexMoneyLabels } from "../../../messages/labels/annex-money-labels";
import { useLanguage } from "../../context/language-context";
import { useFollow } from "../behind/follow-context";
import { FigureLines, type FigureLine } from "./figure-lines";

type FollowedBalance = ReportOverview["balances"][number];

/** The movement of unspent grant money in a year, for each source in which something moved. */
export function BalanceView({ balances }: Pick<ReportOverview, "balances">) {
  const words = annexMoneyLabels[useLanguage()];
  const moved = balances.filter(({ balance: { source, begin, received, spent, end } }) => source === "rijk" || [begin, received, spent, end].some((amount) => amount !== 0));
  return (
    <details className="fold">
      <summary>{words.balance}</summary>
      <div className="stack">
        {moved.map((one) => (
          <section key={one.balance.source} aria-label={words.sources[one.balance.source]}>
            <h3>{words.sources[one.balance.source]}</h3>
            <BalanceLines {...one} />
          </section>
        ))}
      </div>
    </details>
  );
}

function BalanceLines({ balance, figures: behind }: FollowedBalance) {
  const words = annexMoneyLabels[useLanguage()];
  const { source, begin, received, spent, transferredOut, repaid, end, asset, liability, ledgerEnd } = balance;
  const { open } = useFollow();
  // The report sheet names every adjustment; here they are one amount.
  const adjusted = rowsBehindFigure(open, behind.adjusted).sum;
  const named = (name: string): string => `balance ${source} ${name}`;
  const steps: readonly FigureLine[] = [
    { figure: named("received"), label: words.received, amount: received, behind: behind.received, sign: "plus" },
    { figure: named("spent"), label: words.balanceSpent, amount: spent, behind: behind.spent, sign: "minus" },
    { figure: named("out"), label: words.transferredOut, amount: transferredOut, behind: behind.transferredOut, sign: "minus" },
    { figure: named("repaid"), label: words.repaid, amount: repaid, behind: behind.repaid, sign: "minus" },
    { figure: named("adjusted"), label: words.adjusted, amount: adjusted, behind: behind.adjusted, sign: "plus" },
  ];
  const isAsset = end < 0;
  const last: FigureLine = {
    figure: named("end"),
    label: isAsset ? words.asset(balance.assetCode) : words.liability(balance.liabilityCode),
    amount: isAsset ? asset : liability,
    behind: isAsset ? behind.asset : behind.liability,
    isResult: true,
  };
  const held: readonly FigureLine[] = ledgerEnd === null ? [] : [{ figure: named("ledger"), label: words.ledgerEnd, amount: ledgerEnd, behind: behind.ledgerEnd }];
  return <FigureLines lines={[{ figure: named("begin"), label: words.begin, amount: begin, behind: behind.begin }, ...steps.filter(({ amount }) => amount !== 0), last, ...held]} />;
}
