import type { LeftOutLine } from "../../../ledger/model/source-table";
import { formatCount } from "../../../messages/format/format-count";
import { ledgerColumnLabels } from "../../../messages/labels/ledger-column-labels";
import { leftOutText } from "../../../messages/ledger-texts/left-out-text";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { useLanguage } from "../../context/language-context";

const longestList = 50;

/** Titles, totals and repeated heads that are no bookings; nothing when there are none. */
export function LeftOutLines({ lines }: { readonly lines: readonly LeftOutLine[] }) {
  const language = useLanguage();
  const words = ledgerColumnLabels[language];
  if (lines.length === 0) {
    return null;
  }
  const left = lines.length - longestList;
  return (
    <details className="fold">
      <summary>{words.leftOut(lineCount(lines.length, language))}</summary>
      <ul className="csv-problems">
        {lines.slice(0, longestList).map((line) => (
          <li key={line.line}>{leftOutText(line, language)}</li>
        ))}
        {left > 0 ? <li>{words.moreRejected(formatCount(left, language))}</li> : null}
      </ul>
    </details>
  );
}
