import type { Payment } from "../../../ledger/money/model/payment";
import { formatDate } from "../../../messages/format/format-date";
import { formatEuros } from "../../../messages/format/format-euros";
import { moneyLabels } from "../../../messages/labels/money-labels";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { useLanguage } from "../../context/language-context";
import { ShowMore } from "./show-more";
import { usePage } from "./use-page";

/** The receipts that are taken over, one by one; nothing when there are none. */
export function FreshPayments({ payments }: { readonly payments: readonly Payment[] }) {
  const language = useLanguage();
  const words = moneyLabels[language];
  const page = usePage(payments);
  return payments.length === 0 ? null : (
    <details className="fold">
      <summary>{words.freshRows(lineCount(payments.length, language))}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.receivedOn}</th>
            <th scope="col">{words.document}</th>
            <th scope="col" className="amount">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {page.shown.map(({ line, receivedOn, document, amount }) => (
            <tr key={line}>
              <td className="date">{formatDate(receivedOn)}</td>
              <td className="document">{document}</td>
              <td className="amount">{formatEuros(amount, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore page={page} />
    </details>
  );
}
