import type { YearReport } from "../../../rules/report/year-report";
import { formatEuros } from "../../../messages/format/format-euros";
import { annexLabels } from "../../../messages/labels/annex-labels";
import { useLanguage } from "../../context/language-context";

/** What the book now says other than what was reported; nothing where they agree. */
export function ReportedDifferences({ differences }: Pick<YearReport, "differences">) {
  const language = useLanguage();
  const words = annexLabels[language];
  const differing = differences.filter(({ difference }) => difference !== 0);
  if (differing.length === 0) {
    return null;
  }
  return (
    <section className="card" aria-label={words.differences}>
      <h3>{words.differences}</h3>
      <ul className="differences">
        {differing.map(({ indicator, municipality, reported, now, difference }) => (
          <li key={`${indicator} ${municipality}`}>
            <strong>{`${indicator} ${municipality}`.trim()}</strong>
            <span className="code">
              {words.reported} {formatEuros(reported, language)}, {words.now.toLowerCase()} {formatEuros(now, language)}
            </span>
            <span className="amount">{formatEuros(difference, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
