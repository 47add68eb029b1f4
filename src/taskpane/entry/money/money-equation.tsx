import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { LineSum } from "../../../ledger/model/import-plan";
import { formatCount } from "../../../messages/format/format-count";
import { formatEuros } from "../../../messages/format/format-euros";
import { moneyLabels } from "../../../messages/labels/money-labels";
import { useLanguage } from "../../context/language-context";

/** One outcome with what it comes to. */
export interface OutcomeLine {
  readonly text: string;
  readonly sum: LineSum;
}

/** Returns whether outcomes come to what was read, in lines and in cents. */
export function comesTo(outcomes: readonly OutcomeLine[], { lines, cents }: LineSum): boolean {
  return outcomes.reduce((all, { sum }) => all + sum.lines, 0) === lines && outcomes.reduce((all, { sum }) => all + sum.cents, 0) === cents;
}

/** What becomes of all that was read, as a sum that the officer can follow. */
export function MoneyEquation({ outcomes, read }: { readonly outcomes: readonly OutcomeLine[]; readonly read: LineSum }) {
  const language = useLanguage();
  const words = moneyLabels[language];
  return (
    <>
      <table className="equation" aria-label={words.equation}>
        <thead>
          <tr>
            <th scope="col">{words.outcome}</th>
            <th scope="col" className="amount">
              {words.lines}
            </th>
            <th scope="col" className="amount">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ text, sum }) => (
            <Row key={text} text={text} sum={sum} />
          ))}
        </tbody>
        <tfoot>
          <Row text={words.read} sum={read} />
        </tfoot>
      </table>
      {comesTo(outcomes, read) ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.doesNotAddUp}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function Row({ text, sum: { lines, cents } }: OutcomeLine) {
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">{text}</th>
      <td className="amount">{formatCount(lines, language)}</td>
      <td className="amount">{formatEuros(cents, language)}</td>
    </tr>
  );
}
