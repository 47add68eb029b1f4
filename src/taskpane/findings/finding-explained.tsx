import { useState } from "react";
import { formatDate } from "../../messages/format/format-date";
import { explanationLabels } from "../../messages/labels/explanation-labels";
import type { FindingExplanation } from "../../rules/explanations/explained-findings";
import type { Finding } from "../../rules/model/finding";
import { useLanguage } from "../context/language-context";
import { ExplanationForm } from "./explanation-form";

interface FindingExplainedProps {
  readonly finding: Finding;
  readonly explained: FindingExplanation | null;
}

/** What an officer said to a finding, and the way to say it. One that was said before the facts changed is marked in words. */
export function FindingExplained({ finding, explained }: FindingExplainedProps) {
  const words = explanationLabels[useLanguage()];
  const [asked, ask] = useState(false);
  return (
    <div className="explanation">
      {explained === null ? null : <Said explained={explained} />}
      {asked ? (
        <ExplanationForm finding={finding} text={explained?.explanation.text ?? ""} leave={() => ask(false)} />
      ) : (
        <button type="button" className="link small" onClick={() => ask(true)}>
          {explained === null ? words.explain : words.change}
        </button>
      )}
    </div>
  );
}

function Said({ explained: { explanation, is } }: { readonly explained: FindingExplanation }) {
  const words = explanationLabels[useLanguage()];
  const { text, by, on } = explanation;
  return (
    <blockquote>
      <p>
        <span className="mark">{words[is]}</span> <span className="code">{words.by(by, on === null ? "" : formatDate(on))}</span>
      </p>
      <p>{text}</p>
      {is === "reopened" ? <p className="aside">{words.reopenedWhat}</p> : null}
    </blockquote>
  );
}
