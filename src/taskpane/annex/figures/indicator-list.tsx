import type { ReportOverview } from "../../../actions/report/report-overview";
import { formatWholeEuros } from "../../../messages/format/format-whole-euros";
import { annexLabels } from "../../../messages/labels/annex-labels";
import { useLanguage } from "../../context/language-context";
import { SeveritySign } from "../../findings/severity-sign";
import { FigureLines } from "./figure-lines";
import { IndicatorCard } from "./indicator-card";

/** What the annex of a year reports, indicator by indicator, and what falls outside it. */
export function IndicatorList({ account: { report, indicators } }: { readonly account: ReportOverview }) {
  const language = useLanguage();
  const words = annexLabels[language];
  const { rounding, statusOfLaw } = report;
  return (
    <details className="fold" open>
      <summary>{words.indicators}</summary>
      <div className="stack">
        {indicators.length === 0 ? <p className="aside">{words.noIndicators}</p> : null}
        {indicators.map((indicator) => (
          <IndicatorCard key={indicator.value.code} indicator={indicator} />
        ))}
        {report.outsideIndicators === 0 ? null : (
          <>
            <FigureLines lines={[{ figure: "outside", label: words.outside, amount: report.outsideIndicators, behind: { is: "spending", amount: "amount", where: { outsideIndicatorsOf: report.year } } }]} />
            <p className="aside">
              <SeveritySign severity="warning" /> {words.outsideExplained}
            </p>
          </>
        )}
        {rounding.difference === 0 ? null : <p className="aside">{words.rounding(formatWholeEuros(rounding.difference, language))}</p>}
        {statusOfLaw === "unconfirmed" ? <p className="aside">{words.unconfirmedLaw}</p> : null}
      </div>
    </details>
  );
}
