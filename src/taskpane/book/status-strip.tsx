import { Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenBook } from "../../actions/session-state";
import { joinWords } from "../../messages/format/join-words";
import { bookLabels } from "../../messages/labels/book-labels";
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
  readonly changeName: () => void;
}

/** The state of the checks with the button Controleren, and who and what is being watched. */
export function StatusStrip({ open, showFindings, changeName }: StatusStripProps) {
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
        <FindingsSummary findings={open.findings} show={showFindings} />
        <Button disabledFocusable={action.busy} title={checkExplained} icon={action.busy ? <Spinner size="tiny" aria-hidden="true" /> : null} onClick={run}>
          {action.busy ? checking : check}
        </Button>
      </div>
      <DoneBar text={done} />
      <RefusalBar refusal={action.refusal} />
      <WatchLine open={open} changeName={changeName} />
    </section>
  );
}

function WatchLine({ open, changeName }: Pick<StatusStripProps, "open" | "changeName">) {
  const language = useLanguage();
  const words = bookLabels[language];
  const { liveOn, liveOff, liveOnExplained, liveOffExplained } = paneLabels[language];
  return (
    <>
      <p className="watch">
        <span className={open.live ? "live on" : "live off"} title={open.live ? liveOnExplained : liveOffExplained}>
          {open.live ? liveOn : liveOff}
        </span>
        {open.who === "" ? null : (
          <span>
            {words.who(open.who)}{" "}
            <button type="button" className="link" onClick={changeName}>
              {words.whoChange}
            </button>
          </span>
        )}
      </p>
      {open.live ? null : <p className="aside">{liveOffExplained}</p>}
    </>
  );
}
