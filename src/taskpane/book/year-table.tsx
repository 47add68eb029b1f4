import { formatEuros } from "../../messages/format/format-euros";
import { bookLabels } from "../../messages/labels/book-labels";
import type { Totals } from "../../rules/model/totals";
import { useLanguage } from "../context/language-context";

/** Receipts and spending of each calendar year; the rows add up to the totals. */
export function YearTable({ totals }: { readonly totals: Totals }) {
  const language = useLanguage();
  const words = bookLabels[language];
  return (
    <details className="fold" open>
      <summary>{words.byYear}</summary>
      <table aria-label={words.byYear}>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col" className="amount">
              {words.received}
            </th>
            <th scope="col" className="amount">
              {words.spent}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.byYear.map(({ year, received, spent }) => (
            <tr key={year}>
              <th scope="row">{year ?? words.noYear}</th>
              <td className="amount">{formatEuros(received, language)}</td>
              <td className="amount">{formatEuros(spent, language)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td className="amount">{formatEuros(totals.received, language)}</td>
            <td className="amount">{formatEuros(totals.spent, language)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
}
