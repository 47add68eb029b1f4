import type { ActionTools } from "./action-tools";
import { addMeasure } from "./add-measure";
import { checkBook } from "./check-book";
import { declareName } from "./declare-name";
import { explainFinding } from "./explain-finding";
import { createAnnexSession } from "./form/create-annex-session";
import { goToFinding } from "./go-to-finding";
import { createLedgerSession } from "./ledger/create-ledger-session";
import { makeBook, type Offer } from "./make-book";
import { createMoneySession } from "./money/create-money-session";
import type { Outcome } from "./outcome";
import { recordAllocation } from "./record-allocation";
import { recordOpening } from "./record-opening";
import { recordReceipt } from "./record-receipt";
import { recordSpending } from "./record-spending";
import { createReportSession } from "./report/create-report-session";
import { updateBook } from "./update-book";
import { refuse } from "./refuse";
import { catchRefusal } from "./running/run-action";
import type { Session } from "./session";
import { LiveSession } from "./live/live-session";
import type { OpenBook } from "./session-state";
import type { YearStatusDraft } from "./drafts/year-status-draft";
import type { FollowSealing } from "./year/write-seals";
import type { YearStatusSet } from "./year/year-status-set";

/** Returns the session of one open workbook. Its actions run one after another, and the book is read again after each. */
export function createSession(tools: ActionTools, offer: Offer): Session {
  const live = new LiveSession(tools, offer);
  const onBook = <Value>(action: (open: OpenBook) => Promise<Outcome<Value>>): Promise<Outcome<Value>> =>
    live.act(async () => {
      const state = live.state();
      return state.is === "open" ? action(state) : refuse({ code: "no-book", facts: {} });
    });
  return {
    municipalities: offer.municipalities,
    schemes: offer.schemes,
    state: () => live.state(),
    subscribe: (listen) => live.subscribe(listen),
    start: () => live.start(),
    makeBook: (draft, who) =>
      live.act(async () => {
        const made = await makeBook(tools, offer, draft, who);
        if (made.ok) {
          // A book that stands is made, whether Excel shows it or not.
          await showOverview(tools);
        }
        return made;
      }),
    declareName: (name) => onBook(() => declareName(tools, name)),
    updateBook: () => onBook(({ who }) => updateBook(tools, offer, who)),
    addMeasure: (draft) => onBook((open) => addMeasure(tools, open, draft)),
    recordReceipt: (draft) => onBook((open) => recordReceipt(tools, open, draft)),
    recordAllocation: (draft) => onBook((open) => recordAllocation(tools, open, draft)),
    recordOpening: (draft) => onBook((open) => recordOpening(tools, open, draft)),
    recordSpending: (draft) => onBook((open) => recordSpending(tools, open, draft)),
    importSpending: (file) =>
      onBook(async (open) => {
        const { importSpending } = await import(/* webpackChunkName: "csv" */ "./import-spending");
        return importSpending(tools, open, file);
      }),
    ledger: createLedgerSession(tools, offer, live),
    money: createMoneySession(tools, offer, live),
    annex: createAnnexSession(tools, live),
    report: createReportSession(tools, offer, live),
    check: () =>
      live.act(async () => {
        const checked = await checkBook(tools, offer);
        if (checked.ok) {
          live.keepSealTroubles(checked.value.sealTroubles);
        }
        return checked;
      }),
    setYearStatus: (draft, follow) => onBook(() => setStatus(tools, offer, draft, follow)),
    exportForAccountant: (year, sample) =>
      onBook(async (open) => {
        const { exportForAccountant } = await import(/* webpackChunkName: "export" */ "./export/export-for-accountant");
        return exportForAccountant({ ...tools, offer }, open, year, sample);
      }),
    explainFinding: (finding, text) => onBook(() => explainFinding({ ...tools, offer }, finding, text)),
    goTo: (finding) => goToFinding(tools.workbook, finding),
    showOverview: () => showOverview(tools),
  };
}

/** Loaded when the first year goes a step further, so that the pane opens without. */
async function setStatus(tools: ActionTools, offer: Offer, draft: YearStatusDraft, follow?: FollowSealing): Promise<Outcome<YearStatusSet>> {
  const { setYearStatus } = await import(/* webpackChunkName: "year" */ "./year/set-year-status");
  return setYearStatus({ ...tools, offer }, draft, follow);
}

function showOverview({ workbook }: ActionTools): Promise<Outcome<null>> {
  return catchRefusal(async () => {
    await workbook.showSheet("Overzicht");
    return { ok: true, value: null };
  });
}
