import { planImport } from "../../../src/ledger/plan/plan-import";
import { rowsOfPlan } from "../../../src/ledger/plan/rows-of-plan";
import { createBookEngine } from "../../../src/rules/create-book-engine";
import { cents } from "../../../src/rules/money/cents";
import { reconcileYear } from "../../../src/rules/reconciliation/reconcile-year";
import { assessedOn } from "../../rules/books/d14";
import { ledgerLine, readingOf, type LineCells } from "../ledger-line";
import { contextOf, deciding, except, importInto, outcomeOf, recognise, rule, spend, zomerschool } from "./import-into";

const context = contextOf({ assignments: [zomerschool] });

test("a row of spending holds what the ledger says, its rule, and where it comes from", () => {
  const line = ledgerLine({ sourceId: "7", document: "INK-7", invoice: "F-1", invoicedOn: "2025-03-01", description: "Inhuur", counterparty: "Bureau Voorbeeld", taakveld: "4.3", categorie: "3.8" });
  const ruled = contextOf({ assignments: [rule({ measure: "zomerschool", costType: "inkoop", subsidy: "S-1" })] });
  const [row] = importInto(ruled, [line]).rows.spending;
  expect(row).toEqual({
    year: 2025,
    ledgerYear: null,
    bookedOn: "2025-03-14",
    invoicedOn: "2025-03-01",
    performedFrom: null,
    performedUntil: null,
    measure: "Zomerschool",
    kind: "regulier",
    costType: "inkoop",
    subsidy: "S-1",
    amount: 10_000,
    recoverableVat: null,
    otherFunding: null,
    fundedBy: "",
    description: "Inhuur",
    document: "INK-7",
    invoice: "F-1",
    counterparty: "Bureau Voorbeeld",
    evidence: "",
    hours: null,
    rate: null,
    account: "4300",
    taakveld: "4.3",
    categorie: "3.8",
    group: "",
    refersTo: "",
    correctsYear: null,
    sourceLine: "id:2025/7",
    importId: row?.importId,
  });
});

test.each<[string, string, LineCells]>([
  ["creditnota", "", { description: "Creditnota 8" }],
  ["creditnota", "", { document: "CN 12" }],
  ["correctie", "", { description: "Omboeking" }],
  ["correctie", "regulier", { description: "Omboeking" }],
  ["lagere vaststelling", "lagere vaststelling", { description: "Creditnota 8" }],
])("a negative amount is explained: %s (decided: '%s')", (kind, decided, cells) => {
  const ruled = contextOf({ assignments: [rule({ measure: "Zomerschool", kind: decided })] });
  expect(importInto(ruled, [ledgerLine({ amount: -10_000, ...cells })]).rows.spending).toMatchObject([{ kind }]);
  expect(importInto(ruled, [ledgerLine({ ...cells })]).rows.spending).toMatchObject([{ kind: decided === "" ? "regulier" : decided }]);
});

test("an accrual and its reversal are offered as a pair; taken at one, both are transitorisch and of one group", () => {
  const accrual = ledgerLine({ fiscalYear: 2024, bookedOn: "2024-12-31", counterparty: "Stichting Welzijn Voorbeeld", categorie: "4.3.8" });
  const reversal = ledgerLine({ fiscalYear: 2025, bookedOn: "2025-01-27", counterparty: "Stichting Welzijn Voorbeeld", categorie: "4.3.8", amount: -10_000 });
  const lines = [accrual, reversal];
  const { plan } = planImport(readingOf(lines), context);
  expect(plan.lines.map(({ outcome }) => (outcome.is === "duplicate" ? [] : outcome.offers))).toEqual([[{ is: "pair", other: 3 }], [{ is: "pair", other: 2 }]]);
  expect(plan.lines[1]?.outcome).toMatchObject({ is: "waiting", why: "other-income" });
  const { spending } = importInto(deciding(context, accrual, { paired: true }), lines).rows;
  expect(spending.map(({ kind, amount, year }) => [kind, amount, year])).toEqual([["transitorisch", 10_000, 2024], ["transitorisch", -10_000, 2025]]);
  expect(spending[0]?.group).toBe(spending[0]?.sourceLine);
  expect(spending[1]?.group).toBe(spending[0]?.group);
});

test("names on wage lines stay out of the book, by default and for lines that wait too", () => {
  const wages = ledgerLine({ categorie: "1.1", accountName: "Salarissen", description: "J. Voorbeeld, maart", counterparty: "J. Voorbeeld" });
  const named = ledgerLine({ account: "4110", accountName: "Loonkosten", description: "A. Voorbeeld", counterparty: "A. Voorbeeld" });
  const hired = ledgerLine({ categorie: "3.5.1", description: "B. Voorbeeld", counterparty: "B. Voorbeeld" });
  const other = ledgerLine({ accountName: "Ballonnen", description: "Zomerfeest", counterparty: "C. Voorbeeld" });
  const { rows } = importInto(context, [wages, named, hired, other]);
  expect(rows.spending.map(({ description, counterparty }) => [description, counterparty])).toEqual([["Salarissen", ""], ["Zomerscholen", ""], ["Zomerfeest", "C. Voorbeeld"]]);
  expect(rows.importLines).toMatchObject([{ description: "Loonkosten", counterparty: "" }]);
  expect(importInto(context, [wages], false).rows.spending).toMatchObject([{ description: "J. Voorbeeld, maart", counterparty: "J. Voorbeeld" }]);
});

test("leaving names out makes no line another one: with or without them it is known", () => {
  const wages = ledgerLine({ categorie: "1.1", description: "J. Voorbeeld" });
  expect(outcomeOf(wages, { ...context, book: importInto(context, [wages]).book })).toEqual({ is: "duplicate" });
});

test("a kept line says what it is, and why it waits", () => {
  const income = ledgerLine({ categorie: "4.3.1", amount: -9_000 });
  const outside = ledgerLine({ description: "eigen middelen", costCentre: "0300", project: "X" });
  const choices = deciding(deciding(contextOf(), income, { assignment: recognise }), outside, { assignment: except });
  const { importLines } = importInto(choices, [income, outside, ledgerLine({ accountKind: "balance" })]).rows;
  expect(importLines).toMatchObject([
    { state: "baten", amount: -9_000, reason: "", why: null },
    { state: "uitgezonderd", amount: 10_000, reason: "hoort niet bij de uitkering", why: null, costCentre: "0300", project: "X" },
    { state: "wacht", amount: 10_000, reason: "", why: "balance-account" },
  ]);
});

test("control totals stand per year and account; what was not selected stands apart, other accounts together", () => {
  const lines = [ledgerLine(), ledgerLine({ amount: 500 }), ledgerLine({ fiscalYear: 2024 }), ledgerLine({ account: "4400", accountName: "Huur" })];
  const unselected = [{ code: "4300", name: "Zomerscholen", lines: 3, cents: cents(700) }, { code: "1000", name: "Kas", lines: 2, cents: cents(-50) }, { code: "1100", name: "Bank", lines: 1, cents: cents(9) }];
  const planned = planImport(readingOf(lines, unselected), context);
  const { controlTotals } = rowsOfPlan(planned, { importId: "import-x", file: "a.csv", withoutWageNames: true });
  const short = controlTotals.map(({ year, account, lines: count, read, unselectedLines, unselected: left, spending, waiting }) => [year, account, count, read, unselectedLines, left, spending, waiting]);
  expect(short).toEqual([
    [2025, "4300", 2, 10_500, 0, 0, 10_500, 0],
    [2024, "4300", 1, 10_000, 0, 0, 10_000, 0],
    [2025, "4400", 1, 10_000, 0, 0, 0, 10_000],
    [null, "4300", 3, 700, 3, 700, 0, 0],
    [null, "", 3, -41, 3, -41, 0, 0],
  ]);
  expect(controlTotals[0]).toMatchObject({ importId: "import-x", file: "a.csv", name: "Zomerscholen" });
});

test("the ledger's figures: costs that are spent, excepted or wait, what is excepted by reason, and income as a positive amount", () => {
  const lines = [
    ledgerLine(),
    ledgerLine({ amount: -400, description: "creditnota" }),
    ledgerLine({ account: "4400", accountName: "Huur" }),
    ledgerLine({ account: "4500", description: "eigen middelen" }),
    ledgerLine({ account: "8300", categorie: "4.3.1", amount: -9_600 }),
    ledgerLine({ account: "8400", categorie: "4.3.8", amount: -300 }),
    ledgerLine({ account: "1600", accountKind: "balance" }),
    ledgerLine({ account: "4300", fiscalYear: 2019 }),
  ];
  const rules = [zomerschool, rule({ account: "4500", destination: "uitzonderen", reason: "eigen middelen" }), rule({ categorie: "4.3.1", destination: "baten" }), rule({ account: "1600", destination: "uitzonderen" })];
  const { ledgerFigures } = importInto(contextOf({ assignments: rules }), lines).rows;
  expect(ledgerFigures.map(({ year, role, account, amount, reason }) => [year, role, account, amount, reason])).toEqual([
    [2025, "lasten", "4300", 9_600, ""],
    [2025, "lasten", "4400", 10_000, ""],
    [2025, "lasten", "4500", 10_000, ""],
    [2025, "uitgezonderd", "4500", 10_000, "eigen middelen"],
    [2025, "baten", "8300", 9_600, ""],
  ]);
});

test("the reconciliation closes once every line is decided, also with a split, a correction, VAT and two imports; until then it shows what waits", () => {
  const reconciled = (book: Parameters<typeof createBookEngine>[1], year: number) => reconcileYear(createBookEngine(assessedOn(), book).view(), year)?.unexplained;
  const split = ledgerLine({ fiscalYear: 2025, performedFrom: "2024-12-31", performedUntil: "2025-01-01", amount: 12_101, vat: 2_100 });
  const unknown = ledgerLine({ account: "4400", vat: 0 });
  const start = contextOf(
    { assignments: [rule({ account: "4300", measure: "Zomerschool", yearRule: "prestatie" })], vatRules: [{ rowId: "v", unreadable: [], from: split.performedFrom, percentage: "100", note: "" }] },
    { vatBasis: "inclusief" },
  );
  const { book } = importInto(start, [split, unknown]);
  expect(book.expenditures.map(({ year, amount, recoverableVat }) => [year, amount, recoverableVat])).toEqual([[2024, 5_001, 1_050], [2025, 5_000, 1_050]]);
  expect(reconciled(book, 2025)).toBe(10_000);
  const { book: after } = importInto(deciding({ ...start, book }, unknown, { assignment: spend }), [split, unknown]);
  expect(reconciled(after, 2025)).toBe(0);
});
