import type { ReportOverview } from "../../../actions/report/report-overview";
import { annexMoneyLabels } from "../../../messages/labels/annex-money-labels";
import type { Reconciliation } from "../../../rules/reconciliation/reconciliation";
import { useLanguage } from "../../context/language-context";
import { Closing } from "./closing";
import { FigureLines, type FigureLine } from "./figure-lines";

/** From the ledger of the year to its annex, with what is left unexplained. */
export function ReconciliationView({ account: { report, reconciliation: behind } }: { readonly account: ReportOverview }) {
  const words = annexMoneyLabels[useLanguage()];
  const found = report.reconciliation;
  return (
    <details className="fold" open>
      <summary>{words.reconciliation}</summary>
      {found === null ? (
        <p className="aside">{words.noLedger}</p>
      ) : (
        <div className="stack">
          <CostLines found={found} behind={behind} />
          <IncomeLines found={found} behind={behind} />
        </div>
      )}
    </details>
  );
}

type Shown = { readonly found: Reconciliation; readonly behind: ReportOverview["reconciliation"] };

function CostLines({ found, behind }: Shown) {
  const words = annexMoneyLabels[useLanguage()];
  if (!found.costsGiven) {
    return <p className="aside">{words.noCosts}</p>;
  }
  const line = (name: CostName, sign?: "plus" | "minus"): FigureLine => ({ figure: `ledger ${name}`, label: words[name], amount: found[name], behind: behind[name], ...(sign === undefined ? {} : { sign }) });
  // A step of zero explains nothing.
  const steps = [line("excluded", "minus"), line("shiftedOut", "minus"), line("shiftedIn", "plus"), line("recoverableVat", "minus"), line("otherFunding", "minus")].filter(({ amount }) => amount !== 0);
  return (
    <>
      <FigureLines lines={[line("ledger"), ...steps, { ...line("expected"), isResult: true }, line("spent", "minus")]} />
      <Closing label={words.unexplained} amount={found.unexplained} figure="ledger unexplained" behind={behind.unexplained} />
    </>
  );
}

type CostName = "ledger" | "excluded" | "shiftedOut" | "shiftedIn" | "recoverableVat" | "otherFunding" | "expected" | "spent";

function IncomeLines({ found: { income, incomeExpected, incomeDifference }, behind }: Shown) {
  const words = annexMoneyLabels[useLanguage()];
  if (income === null || incomeExpected === null || incomeDifference === null) {
    return null;
  }
  return (
    <>
      <FigureLines
        lines={[
          { figure: "income", label: words.income, amount: income, behind: behind.income },
          { figure: "income expected", label: words.incomeExpected, amount: incomeExpected, behind: behind.incomeExpected, sign: "minus" },
        ]}
      />
      <Closing label={words.incomeDifference} amount={incomeDifference} figure="income difference" behind={behind.incomeDifference} />
    </>
  );
}
