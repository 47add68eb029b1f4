import { Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenBook } from "../../actions/session-state";
import { joinWords } from "../../messages/format/join-words";
import { findingsLabels } from "../../messages/labels/findings-labels";
import { paneLabels } from "../../messages/labels/pane-labels";
import { severityCount } from "../../messages/severity-count";
import { useLanguage } from "../context/language-context";
import { useSession } from "../context/session-context";
import { useAction } from "../context/use-action";
import { severities } from "../findings/count-by-severity";
import { DoneBar } from "../form/done-bar";
import { RefusalBar } from "../form/refusal-bar";
import { FindingsSummary } from "./findings-summary";

interface StatusStripProps {
  readonly open: OpenBook;
  readonly showFindings: () => void;
}

/** The state of the checks with the button Controleren, and whether the sheet is being followed. */
export function StatusStrip({ open, showFindings }: StatusStripProps) {
  const language = useLanguage();
  const { check, checking, checkExplained, checked } = findingsLabels[language];
  const session = useSession();
  const action = useAction();
  const [done, setDone] = useState<string>("");
  const run = (): void => {
    setDone("");
    action.run(
      () => session.check(),
      ({ errors, warnings, notes }) => {
        const counts = { error: errors, warning: warnings, note: notes };
        setDone(checked(joinWords(severities.map((severity) => severityCount(counts[severity], severity, language)), language)));
      },
    );
  };
  return (
    <section className="status-strip">
      <div className="row">
        <div>
          <FindingsSummary findings={open.findings} show={showFindings} />
          <WatchLine live={open.live} />
        </div>
        <Button disabledFocusable={action.busy} title={checkExplained} icon={action.busy ? <Spinner size="tiny" aria-hidden="true" /> : null} onClick={run}>
          {action.busy ? checking : check}
        </Button>
      </div>
      <DoneBar text={done} />
      <RefusalBar refusal={action.refusal} />
      {open.live ? null : <p className="aside">{paneLabels[language].liveOffExplained}</p>}
    </section>
  );
}

function WatchLine({ live }: { readonly live: boolean }) {
  const { liveOn, liveOff, liveOnExplained, liveOffExplained } = paneLabels[useLanguage()];
  return (
    <p className={live ? "live on" : "live off"} title={live ? liveOnExplained : liveOffExplained}>
      {live ? liveOn : liveOff}
    </p>
  );
}
