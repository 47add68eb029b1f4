import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { formatCount } from "../../messages/format/format-count";
import { findingsLabels } from "../../messages/labels/findings-labels";
import { severityCount } from "../../messages/severity-count";
import type { FindingExplanation } from "../../rules/explanations/explained-findings";
import type { Finding, Severity } from "../../rules/model/finding";
import { useLanguage } from "../context/language-context";
import { FindingCard } from "./finding-card";

/** A page of findings; a book with thousands stays quick, and nobody reads them all at once. */
const page = 25;

interface FindingGroupProps {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly explained: ReadonlyMap<Finding, FindingExplanation>;
  readonly goTo: (finding: Finding) => void;
}

/** The findings of one severity, a page at a time. */
export function FindingGroup({ severity, findings, explained, goTo }: FindingGroupProps) {
  const language = useLanguage();
  const words = findingsLabels[language];
  const [limit, setLimit] = useState(page);
  const left = findings.length - limit;
  return (
    <section className="finding-group" aria-label={severityCount(findings.length, severity, language)}>
      <h2>{severityCount(findings.length, severity, language)}</h2>
      <ul>
        {findings.slice(0, limit).map((finding, position) => (
          <li key={position}>
            <FindingCard finding={finding} explained={explained.get(finding) ?? null} goTo={goTo} />
          </li>
        ))}
      </ul>
      {left > 0 ? <Button onClick={() => setLimit(limit + page)}>{words.showMore(formatCount(left, language))}</Button> : null}
    </section>
  );
}
