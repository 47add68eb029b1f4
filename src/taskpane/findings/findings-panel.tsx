import { useState } from "react";
import type { OpenBook } from "../../actions/session-state";
import { findingsLabels } from "../../messages/labels/findings-labels";
import type { Severity } from "../../rules/model/finding";
import { useLanguage } from "../context/language-context";
import { useSession } from "../context/session-context";
import { useAction } from "../context/use-action";
import { RefusalBar } from "../form/refusal-bar";
import { countBySeverity, severities } from "./count-by-severity";
import { FindingGroup } from "./finding-group";
import { SeverityFilter } from "./severity-filter";

/** All findings, the gravest first; a press on one goes to its cell. */
export function FindingsPanel({ open: { findings, explained } }: { readonly open: OpenBook }) {
  const words = findingsLabels[useLanguage()];
  const session = useSession();
  const action = useAction();
  const [only, setOnly] = useState<Severity | null>(null);
  const counts = countBySeverity(findings);
  if (findings.length === 0) {
    return <p className="nothing">{words.none}</p>;
  }
  const shown = severities.filter((severity) => counts[severity] > 0 && (only === null || only === severity));
  return (
    <>
      <SeverityFilter counts={counts} total={findings.length} only={only} choose={setOnly} />
      <RefusalBar refusal={action.refusal} />
      {shown.length === 0 ? <p className="nothing">{words.noneOfThese}</p> : null}
      {shown.map((severity) => (
        <FindingGroup key={severity} severity={severity} explained={explained} findings={findings.filter((finding) => finding.severity === severity)} goTo={(finding) => action.run(() => session.goTo(finding), () => undefined)} />
      ))}
    </>
  );
}
