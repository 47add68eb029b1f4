import type { ActionTools } from "../action-tools";
import type { LiveSession } from "../live/live-session";
import type { Offer } from "../make-book";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import type { MoneySession } from "./money-session";
import type { MoneyTools } from "./money-tools";
import type * as UseCases from "./money-use-cases";

/**
 * Returns how receipts and decisions come from a table into one open workbook. Use cases and readers are loaded when the first table is opened.
 * What writes takes its turn with the other actions, and the book is read again after it.
 */
export function createMoneySession(actionTools: ActionTools, offer: Offer, live: LiveSession): MoneySession {
  const tools: MoneyTools = { ...actionTools, offer };
  let loaded: typeof UseCases | null = null;

  async function onBook<Value>(work: (cases: typeof UseCases) => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    const state = live.state();
    if (state.is !== "open") {
      return refuse({ code: "no-book", facts: {} });
    }
    if (state.outdated) {
      return refuse({ code: "book-outdated", facts: {} });
    }
    loaded ??= await import(/* webpackChunkName: "ledger" */ "./money-use-cases");
    return work(loaded);
  }

  function cases(): typeof UseCases {
    if (loaded === null) {
      throw new TypeError("A draft comes from use cases that have been loaded.");
    }
    return loaded;
  }

  return {
    openTable: (kind, source) => onBook(({ openTable }) => openTable(tools, kind, source)),
    changeTable: (draft, change) => cases().changeTable(draft, change),
    firstChoices: (open, draft) => cases().firstChoices(open, draft),
    readAs: (open, draft) => cases().readAs(open, draft),
    planPayments: (open, draft, choices) => cases().planPaymentsOf(draft, choices, open.book),
    planAmounts: ({ book, municipality, scheme, view: { today } }, draft, choices) => cases().planAmountsOf(draft, choices, { book, municipality, scheme }, { today, municipalities: offer.municipalities }),
    takePayments: (draft, choices, agreed) => live.act(() => onBook(({ takePayments }) => takePayments(tools, draft, choices, agreed))),
    takeAmounts: (draft, choices, agreed) => live.act(() => onBook(({ takeAmounts }) => takeAmounts(tools, draft, choices, agreed))),
  };
}
