import { formatEuros } from "../../../messages/format/format-euros";
import { formatWholeEuros } from "../../../messages/format/format-whole-euros";
import { annexLabels } from "../../../messages/labels/annex-labels";
import type { IndicatorLine } from "../../../rules/indicators/indicator-value";
import { useLanguage } from "../../context/language-context";
import { FollowedAmount } from "../behind/followed-amount";
import { RowsBehind } from "../behind/rows-behind";
import type { OverviewIndicator } from "./indicator-card";

/** The lines of a list of municipalities or projects; nothing for an indicator without. */
export function IndicatorLines({ code, lines }: { readonly code: string; readonly lines: OverviewIndicator["lines"] }) {
  return lines.length === 0 ? null : (
    <ul className="indicator-lines">
      {lines.map(({ line, source: behind }, position) => {
        const figure = `${code} ${position}`;
        return (
          <li key={position}>
            <div>
              <span>{line.key === line.name ? line.name : `${line.key} ${line.name}`.trim()}</span>
              <LineValue figure={figure} line={line} behind={behind} />
            </div>
            <RowsBehind figure={figure} called={line.name} behind={behind} />
          </li>
        );
      })}
    </ul>
  );
}

function LineValue({ figure, line, behind }: { readonly figure: string; readonly line: IndicatorLine; readonly behind: OverviewIndicator["source"] }) {
  const language = useLanguage();
  const words = annexLabels[language];
  const { name, exact, wholeEuros, text } = line;
  if (wholeEuros === null || exact === null) {
    return text === null ? null : <span>{text}</span>;
  }
  return (
    <span className="value">
      <FollowedAmount figure={figure} called={name} behind={behind} shown={formatWholeEuros(wholeEuros, language)} />
      <span className="code">{words.exact(formatEuros(exact, language))}</span>
    </span>
  );
}
