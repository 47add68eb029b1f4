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
    bookedOn: day,
    performedFrom: day,
    performedUntil: day,
    measure: fc.constantFrom("", "Zomerschool", "ZOMERSCHOOL", "Thuiszitters", "Zonder doel", "Onbekend"),
    kind: fc.constantFrom("", "regulier", "creditnota", "transitorisch", "anders"),
    amount: fc.constantFrom(null, -5000, 0, 1, 5000, 9_999_999_999_999).map((value) => (value === null ? null : cents(value))),
    document: fc.constantFrom("", "INK-1", "INK-2"),
    counterparty: fc.constantFrom("", "Stichting Voorbeeld"),
    group: fc.constantFrom("", "", "G1", "G2"),
    refersTo: fc.constantFrom("", "INK-1"),
    importId: fc.constantFrom("", "I1", "I2"),
    unreadable: fc.constantFrom([], [], [{ column: "amount", shown: "x", why: "text" }], [{ column: "year", shown: "#N/B", why: "error" }]),
  })
  .map((cells) => ({ ...spare.expenditures, ...cells }));

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
  { weight: 1, arbitrary: fc.constant(spare.expenditures) },
);

/** A book with a decision, three measures and up to twelve such rows. */
export const aBook: fc.Arbitrary<Book> = fc.array(anExpenditure, { maxLength: 12 }).map((expenditures) => ({
  ...emptyBook,
  allocations: [{ ...spare.allocations, amount: cents(1_000_000) }],
  measures: [
    { ...spare.measures, name: "Zomerschool", purpose: "P1" },
    { ...spare.measures, name: "Thuiszitters", purpose: "p5" },
    { ...spare.measures, name: "Zonder doel", purpose: "P9" },
  ],
  expenditures,
}));
