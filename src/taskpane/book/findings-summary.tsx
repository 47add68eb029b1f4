import { formatCount } from "../../messages/format/format-count";
import { findingsLabels } from "../../messages/labels/findings-labels";
import { severityCount } from "../../messages/severity-count";
import type { Finding } from "../../rules/model/finding";
import { useLanguage } from "../context/language-context";
import { countBySeverity, severities } from "../findings/count-by-severity";
import { SeveritySign } from "../findings/severity-sign";

/** How many findings of each severity; a press shows them. */
export function FindingsSummary({ findings, show }: { readonly findings: readonly Finding[]; readonly show: () => void }) {
  const language = useLanguage();
  const counts = countBySeverity(findings);
  const present = severities.filter((severity) => counts[severity] > 0);
  if (present.length === 0) {
    return <p className="summary">{findingsLabels[language].noneShort}</p>;
  }
  return (
    <button type="button" className="summary" onClick={show}>
      {present.map((severity) => (
        <span key={severity} title={severityCount(counts[severity], severity, language)}>
          <SeveritySign severity={severity} />
          <span aria-hidden="true">{formatCount(counts[severity], language)}</span>
          <span className="hidden-text">{severityCount(counts[severity], severity, language)} </span>
        </span>
      ))}
    </button>
  );
}
