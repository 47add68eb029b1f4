import type { AnnexSession } from "../../src/actions/form/annex-session";
import type { LedgerSession } from "../../src/actions/ledger/ledger-session";
import type { MoneySession } from "../../src/actions/money/money-session";
import type { Outcome } from "../../src/actions/outcome";
import type { ReportSession } from "../../src/actions/report/report-session";
import type { Session } from "../../src/actions/session";
import type { OpenBook, SessionState } from "../../src/actions/session-state";
import { loadMunicipalities } from "../../src/schemes/load-municipalities";
import { loadSchemes } from "../../src/schemes/load-schemes";

type Actions = Pick<Session, "declareName" | "updateBook" | "makeBook" | "addMeasure" | "recordReceipt" | "recordSpending" | "recordAllocation" | "recordOpening" | "setYearStatus" | "exportForAccountant" | "explainFinding" | "importSpending" | "check" | "goTo" | "showOverview">;

/** A session whose state and answers a test sets; it only serves to see what the pane renders and sends. */
export interface ScriptedSession extends Session {
  show(state: SessionState): void;
  readonly sent: readonly (readonly [keyof Actions, readonly unknown[]])[];
}

/** The ledger import of a test that does not go there. */
const noLedger: LedgerSession = {
  openLedger: () => unscripted(),
  openSelection: () => unscripted(),
  changeDraft: () => unscripted(),
  planLedger: () => unscripted(),
  tryRule: () => ({ matches: 0, taken: 0 }),
  addRule: () => unscripted(),
  importLedger: () => unscripted(),
  undoImport: () => unscripted(),
  imports: () => [],
};

/** The tables with money of a test that does not go there. */
const noMoney: MoneySession = {
  openTable: () => unscripted(),
  changeTable: (draft) => draft,
  firstChoices: () => ({ sides: null, schemes: null, municipalities: null, others: [] }),
  readAs: () => new Map(),
  planPayments: notPlanned,
  planAmounts: notPlanned,
  takePayments: () => unscripted(),
  takeAmounts: () => unscripted(),
};

/** The official form of a test that does not go there. */
const noAnnex: AnnexSession = {
  findForms: () => unscripted(),
  planFill: () => unscripted(),
  fill: () => unscripted(),
  takeTexts: () => unscripted(),
  exportFigures: () => unscripted(),
};

/** What a test scripts of the rooms that have sessions of their own. */
export interface Rooms {
  readonly ledger?: LedgerSession;
  readonly money?: MoneySession;
  readonly annex?: AnnexSession;
  readonly report?: Partial<ReportSession>;
}

function notPlanned(): never {
  throw new Error("This test scripts no plan.");
}

function unscripted(): Promise<never> {
  return Promise.reject(new Error("This test scripts nothing of the kind."));
}

/** Returns a session in `state` whose actions answer as `answers` says, and else that all went well. */
export function scriptedSession(initial: SessionState, answers: Partial<Actions> = {}, also: Rooms = {}): ScriptedSession {
  let state = initial;
  const listeners = new Set<() => void>();
  const sent: (readonly [keyof Actions, readonly unknown[]])[] = [];
  const done: Promise<Outcome<null>> = Promise.resolve({ ok: true, value: null });
  const fine: Actions = {
    declareName: () => done,
    updateBook: () => done,
    makeBook: () => done,
    addMeasure: () => done,
    recordReceipt: () => done,
    recordSpending: () => done,
    importSpending: () => Promise.reject(new Error("This test scripts no import.")),
    recordAllocation: () => done,
    recordOpening: () => done,
    exportForAccountant: () => Promise.resolve({ ok: true, value: new Uint8Array() }),
    setYearStatus: ({ year, to }) => Promise.resolve({ ok: true, value: { year, status: to, seal: "", sealedRows: 0, reportedFigures: 0, redelivery: null, differences: [] } }),
    explainFinding: () => done,
    check: () => Promise.resolve({ ok: true, value: { errors: 1, warnings: 0, notes: 2 } }),
    goTo: () => done,
    showOverview: () => done,
  };
  const opened = (): OpenBook | null => (state.is === "open" ? state : null);
  const lookedAt: ReportSession = {
    years: () => opened()?.reportableYears ?? [],
    writeReport: () => unscripted(),
    showOnly: () => unscripted(),
    showAll: () => unscripted(),
  };
  const kept = <Name extends keyof Actions>(name: Name): Actions[Name] =>
    ((...parameters: readonly unknown[]) => {
      sent.push([name, parameters]);
      return ((answers[name] ?? fine[name]) as (...given: readonly unknown[]) => unknown)(...parameters);
    }) as Actions[Name];
  return {
    state: () => state,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    start: () => Promise.resolve(),
    municipalities: loadMunicipalities(),
    schemes: loadSchemes(),
    declareName: kept("declareName"),
    updateBook: kept("updateBook"),
    makeBook: kept("makeBook"),
    addMeasure: kept("addMeasure"),
    recordReceipt: kept("recordReceipt"),
    recordSpending: kept("recordSpending"),
    importSpending: kept("importSpending"),
    recordAllocation: kept("recordAllocation"),
    recordOpening: kept("recordOpening"),
    setYearStatus: kept("setYearStatus"),
    exportForAccountant: kept("exportForAccountant"),
    explainFinding: kept("explainFinding"),
    ledger: also.ledger ?? noLedger,
    money: also.money ?? noMoney,
    annex: also.annex ?? noAnnex,
    report: { ...lookedAt, ...also.report },
    check: kept("check"),
    goTo: kept("goTo"),
    showOverview: kept("showOverview"),
    sent,
    show: (shown) => {
      state = shown;
      listeners.forEach((listen) => listen());
    },
  };
}
