import { certaintyWords } from "../../messages/certainty-words";
import { findingMessage } from "../../messages/finding-message";
import { findingsLabels } from "../../messages/labels/findings-labels";
import { placeText } from "../../messages/place-text";
import type { FindingExplanation } from "../../rules/explanations/explained-findings";
import type { Finding } from "../../rules/model/finding";
import { useLanguage } from "../context/language-context";
import { FindingExplained } from "./finding-explained";
import { SeveritySign } from "./severity-sign";

interface FindingCardProps {
  readonly finding: Finding;
  /** What an officer said to it; null for nothing. */
  readonly explained: FindingExplanation | null;
  readonly goTo: (finding: Finding) => void;
}

/** One finding: where, what is wrong, what to do, and on what ground. The place is the way to the cell. */
export function FindingCard({ finding, explained, goTo }: FindingCardProps) {
  const language = useLanguage();
  const words = findingsLabels[language];
  const { what, todo } = findingMessage(finding, language);
  const { code, facts, citation, status, severity, place } = finding;
  return (
    <article className={`finding ${severity}`}>
      <p className="where">
        <SeveritySign severity={severity} />
        {place.part === null ? (
          placeText(place, language)
        ) : (
          <button type="button" className="link" title={words.goTo} onClick={() => goTo(finding)}>
            {placeText(place, language)}
          </button>
        )}
      </p>
      <p className="what">{what}</p>
      <p className="todo">{todo}</p>
      {citation === null ? null : (
        <p className="source">
          <span title={citation.title}>{words.source(citation.article)}</span>{" "}
          {status === "unconfirmed" ? <span className="mark">{certaintyWords[language].unconfirmed}</span> : null}
        </p>
      )}
      {/* Where the list moves under a half-written explanation, it must not end at another finding. */}
      <FindingExplained key={JSON.stringify([code, place, facts])} finding={finding} explained={explained} />
    </article>
  );
}
