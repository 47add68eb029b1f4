import type { LeftOutLine } from "../../../ledger/model/source-table";
import type { MoneyKind } from "../../../ledger/money/model/money-field";
import type { RejectedMoney } from "../../../ledger/money/model/rejected-money";
import { moneyLabels } from "../../../messages/labels/money-labels";
import { leftOutText } from "../../../messages/ledger-texts/left-out-text";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { rejectedMoneyText } from "../../../messages/money-texts/rejected-money-text";
import { useLanguage } from "../../context/language-context";
import { SeveritySign } from "../../findings/severity-sign";
import { ShowMore } from "./show-more";
import { usePage } from "./use-page";

/** The rows that cannot be taken over, each with its reason; nothing when all can. */
export function RejectedRows({ rows, kind }: { readonly rows: readonly RejectedMoney[]; readonly kind: MoneyKind }) {
  const language = useLanguage();
  const words = moneyLabels[language];
  const page = usePage(rows);
  return rows.length === 0 ? null : (
    <details className="fold rejected">
      <summary>
        <SeveritySign severity="warning" /> {words.rejectedRows(lineCount(rows.length, language))}
      </summary>
      <p className="aside">{words.rejectedExplained}</p>
      <ul className="csv-problems">
        {page.shown.map((row, position) => (
          <li key={position}>{rejectedMoneyText(row, kind, language)}</li>
        ))}
      </ul>
      <ShowMore page={page} />
    </details>
  );
}

/** Titles and totals, which are no payment and no municipality; nothing when there are none. */
export function LeftOutRows({ rows }: { readonly rows: readonly LeftOutLine[] }) {
  const language = useLanguage();
  const page = usePage(rows);
  return rows.length === 0 ? null : (
    <details className="fold">
      <summary>{moneyLabels[language].leftOutRows(lineCount(rows.length, language))}</summary>
      <ul className="csv-problems">
        {page.shown.map((row) => (
          <li key={row.line}>{leftOutText(row, language)}</li>
        ))}
      </ul>
      <ShowMore page={page} />
    </details>
  );
}
