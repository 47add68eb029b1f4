import { formatEuros } from "../../messages/format/format-euros";
import { bookLabels } from "../../messages/labels/book-labels";
import type { Purpose } from "../../rules/model/scheme";
import type { PurposeTotal, Totals } from "../../rules/model/totals";
import { useLanguage } from "../context/language-context";

/** Spending under each purpose; the rows add up to the total. */
export function PurposeTable({ totals, purposes }: { readonly totals: Totals; readonly purposes: readonly Purpose[] }) {
  const language = useLanguage();
  const words = bookLabels[language];
  return (
    <details className="fold" open>
      <summary>{words.byPurpose}</summary>
      <table aria-label={words.byPurpose}>
        <thead>
          <tr>
            <th scope="col">{words.purpose}</th>
            <th scope="col" className="amount">
              {words.spent}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.byPurpose.map((total) => (
            <tr key={total.purpose}>
              <th scope="row">
                <PurposeName total={total} purposes={purposes} />
              </th>
              <td className="amount">{formatEuros(total.spent, language)}</td>
            </tr>
          ))}
          {totals.takenOver.spent === 0 ? null : (
            <tr>
              <th scope="row">{words.takenOver}</th>
              <td className="amount">{formatEuros(totals.takenOver.spent, language)}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td className="amount">{formatEuros(totals.spent, language)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
}

function PurposeName({ total: { purpose: code }, purposes }: { readonly total: PurposeTotal; readonly purposes: readonly Purpose[] }) {
  const words = bookLabels[useLanguage()];
  const purpose = purposes.find((one) => one.code === code);
  if (code === null) {
    return words.noPurpose;
  }
  return (
    <span title={purpose?.name}>
      <span className="code">{code}</span> {purpose?.shortName}
    </span>
  );
}
