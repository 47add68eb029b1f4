import { formatCount } from "../../messages/format/format-count";
import { findingsLabels } from "../../messages/labels/findings-labels";
import { severityCount } from "../../messages/severity-count";
import { severityPlurals } from "../../messages/severity-words";
import type { Severity } from "../../rules/model/finding";
import { useLanguage } from "../context/language-context";
import { severities } from "./count-by-severity";
import { SeveritySign } from "./severity-sign";

interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly total: number;
  readonly only: Severity | null;
  readonly choose: (only: Severity | null) => void;
}

/** Shows all findings or those of one severity. */
export function SeverityFilter({ counts, total, only, choose }: SeverityFilterProps) {
  const language = useLanguage();
  const words = findingsLabels[language];
  return (
    <div role="group" aria-label={words.filter} className="filter">
      <button type="button" aria-pressed={only === null} onClick={() => choose(null)}>
        {words.all} <span className="count">{formatCount(total, language)}</span>
      </button>
      {severities.map((severity) => (
        <button key={severity} type="button" aria-pressed={only === severity} aria-label={severityCount(counts[severity], severity, language)} title={severityPlurals[language][severity]} onClick={() => choose(severity)}>
          <SeveritySign severity={severity} /> <span className="count">{formatCount(counts[severity], language)}</span>
        </button>
      ))}
    </div>
  );
}
