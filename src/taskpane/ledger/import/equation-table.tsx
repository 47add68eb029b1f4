import type { PlanSums } from "../../../actions/ledger/plan-sums";
import type { LineSum } from "../../../ledger/model/import-plan";
import { formatCount } from "../../../messages/format/format-count";
import { formatEuros } from "../../../messages/format/format-euros";
import { ledgerImportLabels } from "../../../messages/labels/ledger-import-labels";
import { ledgerLabels } from "../../../messages/labels/ledger-labels";
import { useLanguage } from "../../context/language-context";

const parts = ["unselected", "assigned", "spending", "excepted", "income", "waiting", "duplicate"] as const;
const ofAssigned: ReadonlySet<string> = new Set(["spending", "excepted", "income"]);

/** What becomes of all that was read, in lines and euros, as a sum that the officer can follow. */
export function EquationTable({ plan }: { readonly plan: PlanSums }) {
  const language = useLanguage();
  const words = ledgerImportLabels[language];
  const { lines, amount } = ledgerLabels[language];
  return (
    <table className="equation" aria-label={words.equation}>
      <thead>
        <tr>
          <th scope="col">{words.outcome}</th>
          <th scope="col" className="amount">
            {lines}
          </th>
          <th scope="col" className="amount">
            {amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part} className={ofAssigned.has(part) ? "of-which" : ""}>
            <th scope="row">{part === "spending" ? `${words.ofWhich} ${words[part]}` : words[part]}</th>
            <Sum sum={plan[part]} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.read}</th>
          <Sum sum={plan.read} />
        </tr>
      </tfoot>
    </table>
  );
}

function Sum({ sum: { lines, cents } }: { readonly sum: LineSum }) {
  const language = useLanguage();
  return (
    <>
      <td className="amount">{formatCount(lines, language)}</td>
      <td className="amount">{formatEuros(cents, language)}</td>
    </>
  );
}
