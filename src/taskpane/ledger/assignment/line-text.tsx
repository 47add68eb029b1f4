import type { LedgerLine } from "../../../ledger/model/ledger-line";
import { formatDate } from "../../../messages/format/format-date";
import { formatCount } from "../../../messages/format/format-count";
import { formatEuros } from "../../../messages/format/format-euros";
import { ledgerAssignmentLabels } from "../../../messages/labels/ledger-assignment-labels";
import { useLanguage } from "../../context/language-context";

/** One booking as an officer recognises it: where it stands, when, how much, on what, from whom and for what. */
export function LineText({ line }: { readonly line: LedgerLine }) {
  const language = useLanguage();
  const words = ledgerAssignmentLabels[language];
  const date = line.bookedOn === null ? "" : ` · ${formatDate(line.bookedOn)}`;
  const account = [line.account, line.accountName].filter((text) => text !== "").join(" ");
  const details = [account, line.counterparty, line.document].filter((text) => text !== "").join(" · ");
  return (
    <>
      <p className="line-head">
        <span className="aside">{`${words.line(formatCount(line.line, language))}${date}`}</span> <span className="line-amount">{formatEuros(line.amount, language)}</span>
      </p>
      {line.description === "" ? null : <p>{line.description}</p>}
      {details === "" ? null : <p className="aside">{details}</p>}
    </>
  );
}
