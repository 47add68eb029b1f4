import type { IsoDate } from "../../../src/rules/dates/iso-date";
import type { Book } from "../../../src/rules/model/book";
import type { Expenditure } from "../../../src/rules/model/expenditure";
import type { LedgerFigure } from "../../../src/rules/model/ledger-figure";
import type { Subsidy } from "../../../src/rules/model/subsidy";
import { cents } from "../../../src/rules/money/cents";
import { sumCents } from "../../../src/rules/money/sum-cents";
import { demoBook } from "./demo-book";
import { spare } from "./rows";

const reportedYears = [2021, 2022, 2023, 2024];

/** What the annexes of Gemeente Voorbeeld said in whole euros: spending on measures, on rent, on capacity. */
const reported: readonly (readonly [year: number, euros: readonly [number, number, number]])[] = [
  [2021, [43_145, 0, 16_057]],
  [2022, [314_445, 12_333, 33_957]],
  [2023, [356_301, 31_358, 38_005]],
  [2024, [275_461, 18_881, 36_838]],
];

/**
 * Returns the demo book as a careful officer keeps it: every cost with its nature and evidence, subsidies with their decisions, budgets,
 * four years reported, and ledger figures that reconcile.
 */
export function fullBook(): Book {
  const book = demoBook();
  const subsidies = subsidiesOf(book.expenditures);
  const expenditures = book.expenditures.map((row) => withNature(row, subsidies));
  return {
    ...book,
    expenditures,
    subsidies,
    receipts: book.receipts.map((row, index) => ({ ...row, rowId: `receipt-${index}` })),
    measures: book.measures.map((row) => ({ ...row, labels: "onderwijs; NPO", partner: "Stichting Voorbeeld" })),
    budgets: budgetsOf(expenditures),
    sources: [{ ...spare.sources, importId: "demo", name: "Grootboek", vatBasis: "inclusief" }],
    vatRules: [{ ...spare.vatRules, from: "2021-07-01" as IsoDate, percentage: "0" }],
    years: [
      ...reportedYears.map((year) => ({
        ...spare.years,
        year,
        status: "ingediend",
        checkedBy: "A. Voorbeeld",
        adoptedOn: `${year + 1}-06-28` as IsoDate,
        submittedOn: `${year + 1}-07-15` as IsoDate,
        finalAccount: "nee",
      })),
      { ...spare.years, year: 2025, status: "concept" },
    ],
    reported: reported.flatMap(([year, euros]) =>
      euros.map((amount, index) => ({ ...spare.reported, year, indicator: `D14/0${index + 1}`, amount: cents(amount * 100) })),
    ),
    ledger: ledgerOf(book),
    assignments: [{ ...spare.assignments, account: "43*", measure: "Zomerschool 2022", yearRule: "prestatie" }, { ...spare.assignments, taakveld: "0.10", destination: "uitzonderen", reason: "Mutatie van de reserve" }],
    columnMemories: [{ ...spare.columnMemories, source: "Export grootboek", field: "amount", column: "Bedrag" }],
    imports: [{ ...spare.imports, importId: "demo", file: "export.csv", year: 2022, account: "0420", lines: 2, read: cents(20_000), excepted: cents(60_000), income: cents(-40_000) }],
    importLines: [
      { ...spare.importLines, state: "uitgezonderd", year: 2022, amount: cents(60_000), reason: "Mutatie van de reserve", sourceLine: "1", importId: "demo" },
      { ...spare.importLines, state: "baten", year: 2022, amount: cents(-40_000), sourceLine: "2", importId: "demo" },
    ],
    explanations: [{ ...spare.explanations, key: "expenditure-year-differs 1", code: "expenditure-year-differs", text: "Akkoord", by: "A. Voorbeeld" }],
  };
}

/** Every document with the evidence "Beschikking Z..." is one subsidy; the settled ones were determined at what the rows add up to. */
function subsidiesOf(rows: readonly Expenditure[]): readonly Subsidy[] {
  const granting = rows.filter(({ evidence }) => evidence.startsWith("Beschikking "));
  return [...new Set(granting.map(({ document }) => document))].map((document) => {
    const ofDocument = granting.filter((row) => row.document === document);
    const [first, last] = [ofDocument[0], ofDocument.at(-1)];
    const granted = sumOf(ofDocument);
    const lowered = sumOf(rows.filter(({ refersTo }) => refersTo === document));
    const isSettled = (last?.year ?? 0) < 2025;
    return {
      ...spare.subsidies,
      reference: first?.evidence.replace("Beschikking ", "") ?? "",
      recipient: first?.counterparty ?? "",
      measure: first?.measure ?? "",
      decidedOn: first?.invoicedOn ?? null,
      activityFrom: first?.performedFrom ?? null,
      activityUntil: last?.performedUntil ?? null,
      granted,
      advanced: granted,
      settleBefore: isSettled ? (`${last?.year ?? 0}-12-01` as IsoDate) : ("2026-06-01" as IsoDate),
      determinedOn: isSettled ? (`${last?.year ?? 0}-11-01` as IsoDate) : null,
      determined: isSettled ? cents(granted + lowered) : null,
      yearPolicy: "prestatie",
    };
  });
}

function withNature(row: Expenditure, subsidies: readonly Subsidy[]): Expenditure {
  const decision = row.kind === "lagere vaststelling" ? "Z2022-03809" : row.evidence;
  const subsidy = subsidies.find(({ reference }) => decision.includes(reference));
  if (subsidy !== undefined) {
    const evidence = subsidy.determined === null ? row.evidence : `${row.evidence}; verantwoording; vaststelling`;
    return { ...row, costType: "subsidie", subsidy: subsidy.reference, evidence, taakveld: "4.3", categorie: "4.2" };
  }
  if (row.evidence === "Loonjournaal") {
    return { ...row, costType: "personeel", evidence: "Loonjournaal en urenstaat", taakveld: "4.3", categorie: "1.1" };
  }
  if (/huurovereenkomst/i.test(row.evidence)) {
    return { ...row, costType: "huur", evidence: `${row.evidence}; bestaande huisvesting`, taakveld: "4.2", categorie: "3.8" };
  }
  return { ...row, costType: "inkoop", evidence: `Contract, factuur en prestatieverklaring; ${row.evidence}`, taakveld: "4.3", categorie: "3.8" };
}

function budgetsOf(rows: readonly Expenditure[]): Book["budgets"] {
  const keys = new Map(rows.map(({ measure, year }) => [`${measure} ${year ?? ""}`, { measure, year }]));
  return [...keys.values()].map(({ measure, year }) => ({
    ...spare.budgets,
    measure,
    year,
    amount: cents(Math.max(0, sumOf(rows.filter((row) => row.measure === measure && row.year === year)))),
  }));
}

/** Per reported year: the costs with what is not of this grant, the income, and the balance of unspent money. */
function ledgerOf({ expenditures, receipts }: Book): readonly LedgerFigure[] {
  let balance = 0;
  return reportedYears.flatMap((year) => {
    const spent = sumOf(expenditures.filter((row) => row.year === year));
    const begin = balance;
    balance += sumOf(receipts.filter(({ receivedOn }) => receivedOn?.startsWith(String(year)) === true)) - spent;
    const figure = { ...spare.ledger, year, account: "0043010", name: "NP Onderwijs" };
    return [
      { ...figure, role: "lasten", amount: cents(spent + 125_000) },
      { ...figure, role: "uitgezonderd", amount: cents(125_000), reason: "Eigen middelen" },
      { ...figure, role: "baten", amount: cents(spent) },
      { ...figure, role: "balans begin", amount: cents(begin) },
      { ...figure, role: "balans eind", amount: cents(balance) },
    ];
  });
}

function sumOf(rows: readonly { readonly amount: number | null }[]): ReturnType<typeof cents> {
  return sumCents(rows.map(({ amount }) => cents(amount ?? 0)));
}
