import { Checkbox } from "@fluentui/react-components";
import type { AmountCandidate } from "../../../ledger/money/model/amount-plan";
import { formatEuros } from "../../../messages/format/format-euros";
import { amountCandidateTexts } from "../../../messages/money-texts/amount-candidate-texts";
import { useLanguage } from "../../context/language-context";

interface AmountCardProps {
  readonly candidate: AmountCandidate;
  readonly chosen: boolean;
  readonly choose: (chosen: boolean) => void;
}

/** One row of the list for this book, with what the officer should know before choosing it. */
export function AmountCard({ candidate, chosen, choose }: AmountCardProps) {
  const language = useLanguage();
  const { municipality, row, choosable } = candidate;
  const label = (
    <span className="code-label">
      <span className="named-amount">
        <span>
          {municipality.name} ({municipality.code})
        </span>
        <strong>{formatEuros(row.amount, language)}</strong>
      </span>
    </span>
  );
  return (
    <li className="candidate">
      {choosable ? <Checkbox checked={chosen} label={label} onChange={(_event, { checked }) => choose(checked === true)} /> : <div className="settled">{label}</div>}
      {amountCandidateTexts(candidate, language).map((text) => (
        <p key={text} className="aside">
          {text}
        </p>
      ))}
    </li>
  );
}
