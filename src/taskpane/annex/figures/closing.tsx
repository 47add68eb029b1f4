import { formatEuros } from "../../../messages/format/format-euros";
import { annexMoneyLabels } from "../../../messages/labels/annex-money-labels";
import type { FigureSource } from "../../../rules/figures/figure-source";
import type { Cents } from "../../../rules/money/cents";
import { useLanguage } from "../../context/language-context";
import { SeveritySign } from "../../findings/severity-sign";
import { FollowedAmount } from "../behind/followed-amount";
import { RowsBehind } from "../behind/rows-behind";

interface ClosingProps {
  readonly figure: string;
  readonly label: string;
  readonly amount: Cents;
  readonly behind: FigureSource;
}

/** What must be zero, said in words beside its colour and sign. */
export function Closing({ figure, label, amount, behind }: ClosingProps) {
  const language = useLanguage();
  const words = annexMoneyLabels[language];
  const closes = amount === 0;
  return (
    <div className={closes ? "closing closes" : "closing open"}>
      <div>
        <span>
          {label}
          <span className="verdict">
            {closes ? <CheckSign /> : <SeveritySign severity="error" />}
            {closes ? words.closes : words.closesNot}
          </span>
        </span>
        <FollowedAmount figure={figure} called={label} behind={closes ? null : behind} shown={formatEuros(amount, language)} />
      </div>
      <RowsBehind figure={figure} called={label} behind={closes ? null : behind} />
    </div>
  );
}

function CheckSign() {
  return (
    <svg className="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M2.5 8.5 6.2 12 13.5 4.2" />
    </svg>
  );
}
