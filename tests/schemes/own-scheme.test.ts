import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createBookEngine } from "../../src/rules/create-book-engine";
import type { IsoDate } from "../../src/rules/dates/iso-date";
import { permittedPeriod } from "../../src/rules/engine/permitted-period";
import { reportIndicators } from "../../src/rules/indicators/report-indicators";
import { indicatorsOf } from "../../src/rules/law/indicators-of";
import type { Book } from "../../src/rules/model/book";
import type { IndicatorKind } from "../../src/rules/model/indicator";
import { cents } from "../../src/rules/money/cents";
import { expectedPayments } from "../../src/rules/payments/expected-payments";
import { loadMunicipalities } from "../../src/schemes/load-municipalities";
import { loadSisaRules } from "../../src/schemes/load-sisa-rules";
import { parseScheme } from "../../src/schemes/parse-scheme";
import { emptyBook, spare } from "../rules/books/rows";

const file = join(__dirname, "..", "data", "schemes", "x1", "scheme.json");
const scheme = parseScheme("x1/scheme.json", JSON.parse(readFileSync(file, "utf8")));

const spent = (year: number, measure: string, euros: number, correctsYear: number | null = null) => ({
  ...spare.expenditures,
  year,
  measure,
  amount: cents(euros * 100),
  performedFrom: `${correctsYear ?? year}-05-01` as IsoDate,
  correctsYear,
  document: `${year} ${measure} ${euros}`,
});

/** Gemeente Voorbeeld made gardens in 2024 and 2025, found 50 euros too much in 2024 a year later, and passed money on. */
const book: Book = {
  ...emptyBook,
  scheme: "X1",
  measures: [
    { ...spare.measures, name: "Moestuin", purpose: "A" },
    { ...spare.measures, name: "Groen plein", purpose: "B" },
    { ...spare.measures, name: "Projectleiding", purpose: "U" },
  ],
  expenditures: [
    spent(2024, "Moestuin", 1000),
    spent(2024, "Projectleiding", 100),
    spent(2025, "Groen plein", 400),
    spent(2025, "Moestuin", -50, 2024),
  ],
  transfers: [{ ...spare.transfers, direction: "aan", municipality: "0855", year: 2025, amount: cents(20_000) }],
};

const engine = createBookEngine({ scheme, today: "2026-02-01" as IsoDate, municipalities: loadMunicipalities(), sisa: loadSisaRules() }, book);

test("a grant of which the program knows nothing comes from one file, with every kind of indicator in it", () => {
  const kinds: readonly IndicatorKind[] = [
    "year-amount", "previous-year-correction", "cumulative", "previous-year-reserve", "yes-no", "text", "municipality-list", "project-list",
  ];
  expect(new Set(scheme.indicators.map(({ source }) => source.kind))).toEqual(new Set(kinds));
});

test("its own dates select its own law", () => {
  expect(permittedPeriod(scheme, "2025-06-30" as IsoDate).until).toBe("2026-12-31");
  expect(permittedPeriod(scheme, "2025-07-01" as IsoDate).until).toBe("2027-06-30");
  expect(indicatorsOf(scheme, 2024)).toHaveLength(13);
  expect(indicatorsOf(scheme, 2025)).toHaveLength(15);
});

test("its payments follow its own calendar, and its file says that the terms are equal", () => {
  const { paymentCalendar } = scheme;
  const payments = paymentCalendar === null ? [] : expectedPayments(paymentCalendar, cents(12_000));
  expect(payments).toHaveLength(10);
  expect(payments[0]).toEqual({ month: "2024-03", from: "2024-01", until: "2024-03", amount: 3000, status: "confirmed" });
});

test("the annex over 2025 is filled from the book as the file says", () => {
  const values = new Map(reportIndicators(engine.view(), 2025).map((value) => [value.code, value]));
  const euros = (code: string) => values.get(code)?.wholeEuros;
  expect(euros("X1/01")).toBe(400);
  expect(euros("X1/02")).toBe(0);
  expect(euros("X1/03")).toBe(-50);
  expect(euros("X1/04")).toBe(1350);
  expect(values.get("X1/06")?.answer).toBeNull();
  expect(values.get("X1/09")?.lines.map(({ key }) => key)).toEqual(["060855"]);
  expect(values.get("X1/10")?.lines.map(({ wholeEuros }) => wholeEuros)).toEqual([200]);
  expect(values.get("X1/13")?.lines.map(({ name }) => name)).toEqual(["Moestuin", "Groen plein"]);
  expect(values.size).toBe(15);
});

test("the annex over 2024 has no correction yet, and nothing of the projects' completion", () => {
  const codes = reportIndicators(engine.view(), 2024).map(({ code }) => code);
  expect(codes).toHaveLength(13);
  expect(codes).not.toContain("X1/03");
  expect(codes).not.toContain("X1/15");
});
