import { formatCount } from "../../messages/format/format-count";
import { findingsLabels } from "../../messages/labels/findings-labels";
import { useLanguage } from "../context/language-context";
import type { Finding } from "../../rules/model/finding";

/** Speaks how many findings there are whenever that changes; never the findings themselves, which would not end. */
export function FindingsCount({ findings }: { readonly findings: readonly Finding[] }) {
  const language = useLanguage();
  return (
    <p role="status" className="hidden-text">
      {findingsLabels[language].someFindings(findings.length, formatCount(findings.length, language))}
    </p>
  );
}
