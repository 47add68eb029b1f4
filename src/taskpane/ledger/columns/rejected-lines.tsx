import { SeveritySign } from "../../findings/severity-sign";
import type { RejectedLine } from "../../../ledger/model/rejected-line";
import { formatCount } from "../../../messages/format/format-count";
import { ledgerColumnLabels } from "../../../messages/labels/ledger-column-labels";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { rejectedLineText } from "../../../messages/ledger-texts/rejected-line-text";
import { useLanguage } from "../../context/language-context";

/** As many as an officer looks up in the file at one go. */
const longestList = 50;

/** The lines that cannot be read, each with its reason; nothing when all can. */
export function RejectedLines({ rejected }: { readonly rejected: readonly RejectedLine[] }) {
  const language = useLanguage();
  const words = ledgerColumnLabels[language];
  if (rejected.length === 0) {
    return null;
  }
  const left = rejected.length - longestList;
  return (
    <details className="fold rejected">
      <summary>
        <SeveritySign severity="warning" /> {words.rejected(lineCount(rejected.length, language))}
      </summary>
      <p className="aside">{words.rejectedExplained}</p>
      <ul className="csv-problems">
        {rejected.slice(0, longestList).map((line, position) => (
          <li key={position}>{rejectedLineText(line, language)}</li>
        ))}
        {left > 0 ? <li>{words.moreRejected(formatCount(left, language))}</li> : null}
      </ul>
    </details>
  );
}
