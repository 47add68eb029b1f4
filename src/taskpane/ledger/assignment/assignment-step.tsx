import { useEffect, useRef } from "react";
import type { OpenBook } from "../../../actions/session-state";
import { formatCount } from "../../../messages/format/format-count";
import { formatEuros } from "../../../messages/format/format-euros";
import { ledgerAssignmentLabels } from "../../../messages/labels/ledger-assignment-labels";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { useLanguage } from "../../context/language-context";
import { DoneBar } from "../../form/done-bar";
import { useWizard } from "../store/use-wizard";
import type { AssignmentView } from "../store/wizard-state";
import { AssignedView } from "./assigned-view";
import { OffersView } from "./offers-view";
import { offersOf } from "./offers-of";
import { WaitingView } from "./waiting-view";

/** What becomes of the lines: what waits for a choice, what is offered, and what has its place. */
export function AssignmentStep({ open }: { readonly open: OpenBook }) {
  const language = useLanguage();
  const words = ledgerAssignmentLabels[language];
  const { wizard, state } = useWizard();
  const { plan, news, bundle } = state;
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // A group that was settled is gone, and the focus with it.
    if (document.activeElement === document.body && document.hasFocus()) {
      top.current?.focus();
    }
  }, [plan]);
  if (plan === null) {
    return null;
  }
  const offered = plan.lines.filter((planned) => offersOf(planned).length > 0);
  const counts: Readonly<Record<AssignmentView, number>> = { waiting: plan.waiting.lines, offers: offered.length, assigned: plan.assigned.lines };
  const views: readonly AssignmentView[] = offered.length === 0 ? ["waiting", "assigned"] : ["waiting", "offers", "assigned"];
  const view = views.includes(state.view) ? state.view : "waiting";
  return (
    <div className="stack">
      <p className="aside">{words.explained}</p>
      <DoneBar text={news?.is === "rule-added" ? words.ruleAdded : ""} />
      <p ref={top} tabIndex={-1} role="status" className="preview">
        {plan.waiting.lines === 0 ? words.nothingWaits : words.standsNow(plan.waiting.lines, lineCount(plan.waiting.lines, language), formatEuros(plan.waiting.cents, language))}
      </p>
      <div role="group" aria-label={words.show} className="filter">
        {views.map((name) => (
          <button key={name} type="button" aria-pressed={view === name} onClick={() => wizard.show({ view: name })}>
            {words[name]} <span className="count">{formatCount(counts[name], language)}</span>
          </button>
        ))}
      </div>
      {view === "waiting" ? <WaitingView lines={plan.lines} open={open} bundle={bundle} bundleBy={(chosen) => wizard.show({ bundle: chosen })} /> : null}
      {view === "offers" ? <OffersView lines={offered} all={plan.lines} /> : null}
      {view === "assigned" ? <AssignedView lines={plan.lines} open={open} /> : null}
    </div>
  );
}
