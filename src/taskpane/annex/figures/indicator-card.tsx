import type { ReportOverview } from "../../../actions/report/report-overview";
import { certaintyWords } from "../../../messages/certainty-words";
import { formatEuros } from "../../../messages/format/format-euros";
import { formatWholeEuros } from "../../../messages/format/format-whole-euros";
import { annexLabels } from "../../../messages/labels/annex-labels";
import { useLanguage } from "../../context/language-context";
import { FollowedAmount } from "../behind/followed-amount";
import { RowsBehind } from "../behind/rows-behind";
import { IndicatorLines } from "./indicator-lines";
import { Wording } from "./wording";

export type OverviewIndicator = ReportOverview["indicators"][number];

/** One indicator: what it asks, what is reported, the exact amount, and the rows behind it. */
export function IndicatorCard({ indicator: { value, source, lines } }: { readonly indicator: OverviewIndicator }) {
  const language = useLanguage();
  const words = annexLabels[language];
  const { code, control, text, status, textFrom } = value;
  return (
    <article className="indicator" aria-label={code}>
      <p className="head">
        <strong>{code}</strong> {control === "" ? null : <span className="code">{words.control(control)}</span>}{" "}
        {status === "unconfirmed" ? <span className="mark">{certaintyWords[language].unconfirmed}</span> : null}
        {textFrom === "form" ? <span className="code"> {words.fromForm}</span> : null}
      </p>
      <Wording text={text} />
      <IndicatorAmount value={value} source={source} />
      <RowsBehind figure={code} called={code} behind={source} />
      <IndicatorLines code={code} lines={lines} />
    </article>
  );
}

function IndicatorAmount({ value, source }: Pick<OverviewIndicator, "value" | "source">) {
  const language = useLanguage();
  const words = annexLabels[language];
  const { code, kind, exact, wholeEuros, answer } = value;
  if (kind === "yes-no" || kind === "text") {
    return <p className="value">{answer ?? <span className="code">{words.unanswered}</span>}</p>;
  }
  if (wholeEuros === null || exact === null) {
    return kind === "municipality-list" || kind === "project-list" ? <NoLines lines={value.lines.length} /> : <p className="value code">{words.unknownAmount}</p>;
  }
  return (
    <p className="value">
      <FollowedAmount figure={code} called={code} behind={source} shown={formatWholeEuros(wholeEuros, language)} />
      <span className="code">{words.exact(formatEuros(exact, language))}</span>
    </p>
  );
}

function NoLines({ lines }: { readonly lines: number }) {
  const words = annexLabels[useLanguage()];
  return lines > 0 ? null : <p className="value code">{words.noLines}</p>;
}
