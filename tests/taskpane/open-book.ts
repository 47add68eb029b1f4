import type { OpenBook } from "../../src/actions/session-state";
import { loadSchemes } from "../../src/schemes/load-schemes";
import type { Finding, FindingCode, Severity } from "../../src/rules/model/finding";
import type { YearTotal } from "../../src/rules/model/totals";
import type { Measure } from "../../src/rules/model/measure";
import { cents } from "../../src/rules/money/cents";
import { createBookEngine } from "../../src/rules/create-book-engine";
import { everyFinding } from "../messages/every-finding";
import { day } from "../messages/fixtures";
import { assessedOn } from "../rules/books/d14";
import { emptyBook } from "../rules/books/rows";

/** A finding in row 1 of the spending table, with the facts of the examples. */
export function finding(code: FindingCode, severity: Severity, row = 0): Finding {
  const [scheme] = loadSchemes();
  const citation = scheme?.spendingPeriods[0]?.citation ?? null;
  return { code, severity, facts: everyFinding[code], place: { part: "expenditures", rowId: "", row, column: "amount" }, citation, status: "unconfirmed" } as unknown as Finding;
}

function measure(name: string, purpose: string): Measure {
  return { name, purpose, partner: "", labels: "", note: "", rowId: name, unreadable: [] };
}

function yearTotal(year: number, received: number, spent: number): YearTotal {
  return { year, received: cents(received), spent: cents(spent), transferredIn: cents(0), transferredOut: cents(0), repaid: cents(0) };
}

const spentBy: Readonly<Record<string, number>> = { P1: 33120000, P2: 8203395, P3: 12000000, P4: 1880000, S1: 4000000, S2: 2000000 };

/** Made once: the law is read from its files for it. */
const emptyView = createBookEngine(assessedOn("2024-03-01"), emptyBook).view();

/** The book of Gemeente Voorbeeld, halfway. */
export function openBook(changes: Partial<OpenBook> = {}): OpenBook {
  const [scheme] = loadSchemes();
  if (scheme === undefined) {
    throw new Error("No scheme ships.");
  }
  return {
    is: "open",
    scheme,
    municipality: { code: "9999", name: "Gemeente Voorbeeld", from: null, until: null, successors: [], status: "confirmed" },
    view: emptyView,
    book: {
      scheme: "D14",
      municipality: "9999",
      allocations: [{ reference: "OND/2021/12345", decidedOn: day("2021-10-15"), amount: cents(123456789), pupils: 9000, score: "1200.5", municipality: "", replaces: "", note: "", rowId: "a", unreadable: [] }],
      receipts: [],
      repayments: [],
      measures: [measure("Zomerschool 2022", "P1"), measure("Schoolmaatschappelijk werk", "P3"), measure("Tijdelijke huur", "S1")],
      budgets: [],
      subsidies: [],
      expenditures: [],
      transfers: [],
      years: [],
      openings: [],
      reported: [],
      ledger: [],
      sources: [],
      vatRules: [],
      indicatorTexts: [],
      assignments: [],
      columnMemories: [],
      imports: [],
      importLines: [],
      explanations: [],
      seals: [],
    },
    totals: {
      allocated: cents(123456789),
      received: cents(98765432),
      spent: cents(61203395),
      transferredIn: cents(0),
      transferredOut: cents(0),
      repaid: cents(0),
      takenOver: { received: cents(0), spent: cents(0), transferredIn: cents(0), transferredOut: cents(0), repaid: cents(0) },
      leftOfAllocation: cents(62253394),
      leftOfReceived: cents(37562037),
      byPurpose: scheme.purposes.map(({ code }) => ({ purpose: code, spent: cents(spentBy[code] ?? 0) })),
      byYear: [
        yearTotal(2021, 20576131, 5203395),
        yearTotal(2022, 49382716, 30000000),
        yearTotal(2023, 28806585, 26000000),
      ],
      cells: [],
      expenditureRows: 330,
      uncounted: 0,
    },
    findings: [],
    explained: new Map(),
    years: [],
    reportableYears: [],
    calendar: [],
    who: "A. de Boer",
    outdated: false,
    live: true,
    ...changes,
  };
}
