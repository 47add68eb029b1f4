import { certaintyWords } from "../../messages/certainty-words";
import { measureLabels } from "../../messages/labels/measure-labels";
import type { Purpose } from "../../rules/model/scheme";
import { useLanguage } from "../context/language-context";

/** What the chosen purpose permits, where that stands, and whether an official source confirms it. */
export function PurposeNote({ purpose }: { readonly purpose: Purpose | undefined }) {
  const language = useLanguage();
  const words = measureLabels[language];
  if (purpose === undefined) {
    return null;
  }
  const { name, kind, examples, status, citation } = purpose;
  return (
    <div className="aside purpose-note" aria-live="polite">
      <p lang="nl">{`${name}.`}</p>
      {examples.length === 0 ? null : <p>{words.examples(examples.join(", "))}</p>}
      {kind === "support" ? <p>{words.supportExplained}</p> : null}
      <p>
        {words.source(citation.title, citation.article)} <span className="mark">{certaintyWords[language][status]}</span>
      </p>
    </div>
  );
}
