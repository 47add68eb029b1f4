import type { ActionTools } from "../action-tools";
import type { LiveSession } from "../live/live-session";
import type { Offer } from "../make-book";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import type { OpenBook } from "../session-state";
import type { LedgerSession } from "./ledger-session";
import type { LedgerTools } from "./ledger-tools";
import type * as UseCases from "./ledger-use-cases";
import { standingImports } from "./standing-imports";

/** The use cases once they are loaded, and what they work with. */
interface Loaded {
  readonly cases: typeof UseCases;
  readonly tools: LedgerTools;
}

/**
 * Returns the ledger import of one open workbook. Its use cases and readers are loaded when the first of them is asked for, so that the
 * pane opens without. What writes takes its turn with the other actions, and the book is read again after it; what only looks does neither.
 */
export function createLedgerSession(actionTools: ActionTools, offer: Offer, live: LiveSession): LedgerSession {
  let loaded: Loaded | null = null;

  async function load(): Promise<Loaded> {
    if (loaded === null) {
      const cases = await import(/* webpackChunkName: "ledger" */ "./ledger-use-cases");
      loaded = { cases, tools: { ...actionTools, offer, readings: new cases.ReadingCache(), plans: new cases.PlanCache() } };
    }
    return loaded;
  }

  async function onBook<Value>(work: (loaded: Loaded, open: OpenBook) => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    const state = live.state();
    if (state.is !== "open") {
      return refuse({ code: "no-book", facts: {} });
    }
    return state.outdated ? refuse({ code: "book-outdated", facts: {} }) : work(await load(), state);
  }

  const inTurn: typeof onBook = (work) => live.act(() => onBook(work));

  return {
    openLedger: (first, ...further) => onBook(({ cases, tools }, open) => cases.openLedgerDraft(tools, open, first, further)),
    openSelection: () => onBook(({ cases, tools }, open) => cases.openSelectionDraft(tools, open)),
    changeDraft: (draft, change) => onBook(({ cases }, open) => cases.changeDraft(open, draft, change)),
    planLedger: (draft, choices) => onBook(({ cases, tools }, open) => cases.planLedger(tools, open, draft, choices)),
    tryRule: (plan, criteria) => {
      if (loaded === null) {
        throw new TypeError("A plan comes from use cases that have been loaded.");
      }
      return loaded.cases.tryRule(loaded.tools.plans.whole(plan), criteria);
    },
    addRule: (criteria, assignment) => inTurn(({ cases, tools }, open) => cases.addRule(tools, open, criteria, assignment)),
    importLedger: (draft, choices, agreed, progress) => inTurn(({ cases, tools }) => cases.importLedger(tools, draft, choices, agreed, progress)),
    undoImport: (importId) => inTurn(({ cases, tools }) => cases.undoImport(tools, importId)),
    imports: () => {
      const state = live.state();
      return state.is === "open" ? standingImports(state.book) : [];
    },
  };
}
