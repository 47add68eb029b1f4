import fc from "fast-check";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import type { Book } from "../../../src/rules/model/book";
import type { Expenditure } from "../../../src/rules/model/expenditure";
import { cents } from "../../../src/rules/money/cents";
import { emptyBook, spare } from "./rows";

/** Few values each, so that equal entries, groups and mistakes come often. */
const day = fc.constantFrom(null, "2021-06-30", "2021-07-01", "2022-09-15", "2022-12-31", "2023-01-01", "2025-08-01") as fc.Arbitrary<IsoDate | null>;

const row: fc.Arbitrary<Expenditure> = fc
  .record({
    rowId: fc.constantFrom("", "A", "B", "C"),
    year: fc.constantFrom(null, 2020, 2021, 2022, 2023, 2031),
    ledgerYear: fc.constantFrom(null, null, 2022, 2023),
    correctsYear: fc.constantFrom(null, null, 2021),
    bookedOn: day,
    performedFrom: day,
    performedUntil: day,
    measure: fc.constantFrom("", "Zomerschool", "ZOMERSCHOOL", "Thuiszitters", "Zonder doel", "Onbekend"),
    kind: fc.constantFrom("", "regulier", "creditnota", "transitorisch", "anders"),
    amount: fc.constantFrom(null, -5000, 0, 1, 5000, 9_999_999_999_999).map((value) => (value === null ? null : cents(value))),
    recoverableVat: fc.constantFrom(null, null, 0, 21).map((value) => (value === null ? null : cents(value))),
    otherFunding: fc.constantFrom(null, 7).map((value) => (value === null ? null : cents(value))),
    fundedBy: fc.constantFrom("", "Rijk", "gemeenten", "provincie"),
    costType: fc.constantFrom("", "Inkoop", "subsidie", "personeel", "anders"),
    subsidy: fc.constantFrom("", "", "SUB-1", "sub-1", "SUB-9"),
    document: fc.constantFrom("", "INK-1", "INK-2", "ink-2"),
    counterparty: fc.constantFrom("", "Stichting Voorbeeld"),
    group: fc.constantFrom("", "", "G1", "G2"),
    refersTo: fc.constantFrom("", "INK-1", "ink-2", "a", "onbekend"),
    importId: fc.constantFrom("", "I1", "I2"),
    unreadable: fc.constantFrom([], [], [{ column: "amount", shown: "x", why: "text" }], [{ column: "year", shown: "#N/B", why: "error" }]),
  })
  .map((cells) => ({ ...spare.expenditures, ...cells }));

/** Accruals and their reversals, by group, document, row id or reference, so that sets of them meet and fall apart. */
const accrual: fc.Arbitrary<Expenditure> = fc
  .record({
    rowId: fc.constantFrom("", "A", "B"),
    year: fc.constantFrom(2021, 2022, 2025),
    amount: fc.constantFrom(-5000, 5000, 4999).map(cents),
    document: fc.constantFrom("", "MEM-1", "MEM-2"),
    group: fc.constantFrom("", "", "G1"),
    refersTo: fc.constantFrom("", "", "mem-1", "A", "MEM-3"),
    kind: fc.constantFrom("transitorisch", "Transitorisch", "correctie"),
  })
  .map((cells) => ({ ...spare.expenditures, bookedOn: "2022-12-31" as IsoDate, measure: "Zomerschool", ...cells }));

/** Rows that are nearly always the same entry, so that chains of equal rows grow, lose their middle and fall apart. */
const twin: fc.Arbitrary<Expenditure> = fc
  .record({
    bookedOn: fc.constantFrom("2022-09-15", "2022-09-15", "2022-09-16") as fc.Arbitrary<IsoDate>,
    document: fc.constantFrom("INK-1", "INK-1", "INK-1", ""),
    importId: fc.constantFrom("", "I1"),
    group: fc.constantFrom("", "", "", "G1"),
  })
  .map((cells) => ({ ...spare.expenditures, year: 2022, measure: "Zomerschool", amount: cents(5000), counterparty: "Stichting Voorbeeld", ...cells }));

/** A row of spending, right or wrong in many ways, now and then entirely empty. */
export const anExpenditure: fc.Arbitrary<Expenditure> = fc.oneof(
  { weight: 5, arbitrary: row },
  { weight: 5, arbitrary: twin },
  { weight: 5, arbitrary: accrual },
  { weight: 1, arbitrary: fc.constant(spare.expenditures) },
);

/** The small tables, of which each book has some. */
const smallTables = fc.record(
  {
    receipts: fc.constant([{ ...spare.receipts, receivedOn: "2021-12-15" as IsoDate, amount: cents(700) }]),
    repayments: fc.constant([{ ...spare.repayments, year: 2025, amount: cents(50) }]),
    budgets: fc.constant([{ ...spare.budgets, measure: "ZOMERSCHOOL", year: 2022, amount: cents(9000) }]),
    subsidies: fc.constant([{ ...spare.subsidies, reference: "Sub-1", measure: "Zomerschool", granted: cents(9000), determined: cents(8000) }]),
    transfers: fc.constant([
      { ...spare.transfers, direction: "Van", municipality: "0344", year: 2022, amount: cents(300) },
      { ...spare.transfers, direction: "aan", municipality: "0344", year: null, amount: cents(20) },
      { ...spare.transfers, direction: "naar", municipality: "0344", year: 2022, amount: cents(1) },
    ]),
    openings: fc.constant([{ ...spare.openings, year: 2021, received: cents(400), spent: cents(90), transferredIn: cents(3), transferredOut: cents(2), repaid: cents(1) }]),
    years: fc.constant([{ ...spare.years, year: 2022, status: "Vastgesteld" }]),
    vatRules: fc.constant([{ ...spare.vatRules, from: "2022-01-01" as IsoDate, percentage: "100" }]),
    sources: fc.constant([{ ...spare.sources, importId: "I1", name: "Grootboek", vatBasis: "exclusief" }]),
  },
  { requiredKeys: [] },
);

/** A book with a decision, three measures, some small tables and up to twelve such rows. */
export const aBook: fc.Arbitrary<Book> = fc.tuple(fc.array(anExpenditure, { maxLength: 12 }), smallTables).map(([expenditures, tables]) => ({
  ...emptyBook,
  ...tables,
  allocations: [{ ...spare.allocations, amount: cents(1_000_000) }],
  measures: [
    { ...spare.measures, name: "Zomerschool", purpose: "P1" },
    { ...spare.measures, name: "Thuiszitters", purpose: "p5" },
    { ...spare.measures, name: "Zonder doel", purpose: "P9" },
  ],
  expenditures,
}));
