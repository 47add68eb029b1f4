import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { DeclaredTotals, LedgerSurvey } from "../../../ledger/model/ledger-survey";
import { formatCount } from "../../../messages/format/format-count";
import { formatEuros } from "../../../messages/format/format-euros";
import { ledgerLabels } from "../../../messages/labels/ledger-labels";
import { ledgerSelectionLabels } from "../../../messages/labels/ledger-selection-labels";
import type { Language } from "../../../messages/language";
import { useLanguage } from "../../context/language-context";

interface Total {
  readonly name: string;
  /** Null where the file declares nothing. */
  readonly declared: string | null;
  readonly counted: string;
}

function totalsOf({ lines, debit, credit, counted }: DeclaredTotals, language: Language): readonly Total[] {
  const words = ledgerSelectionLabels[language];
  return [
    { name: ledgerLabels[language].lines, declared: lines === null ? null : formatCount(lines, language), counted: formatCount(counted.lines, language) },
    { name: words.debit, declared: debit === null ? null : formatEuros(debit, language), counted: formatEuros(counted.debit, language) },
    { name: words.credit, declared: credit === null ? null : formatEuros(credit, language), counted: formatEuros(counted.credit, language) },
  ];
}

/** What a file declares of itself beside what was counted; a difference is a warning and stops nothing. */
export function ControlTotals({ survey: { declared } }: { readonly survey: LedgerSurvey }) {
  const language = useLanguage();
  const words = ledgerSelectionLabels[language];
  if (declared === null) {
    return null;
  }
  const totals = totalsOf(declared, language);
  const differs = totals.some((total) => total.declared !== null && total.declared !== total.counted);
  return (
    <>
      {differs ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.totalsDiffer}</MessageBarTitle>
            {words.totalsTodo}
          </MessageBarBody>
        </MessageBar>
      ) : null}
      <details className="fold" open={differs}>
        <summary>{words.totals}</summary>
        <table aria-label={words.totals}>
          <thead>
            <tr>
              <td />
              <th scope="col" className="amount">
                {words.declared}
              </th>
              <th scope="col" className="amount">
                {words.counted}
              </th>
            </tr>
          </thead>
          <tbody>
            {totals.map(({ name, declared: said, counted }) => (
              <tr key={name} className={said !== null && said !== counted ? "differs" : ""}>
                <th scope="row">{name}</th>
                <td className="amount">{said ?? words.notDeclared}</td>
                <td className="amount">{counted}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {differs ? null : <p className="aside">{words.totalsAgree}</p>}
      </details>
    </>
  );
}
