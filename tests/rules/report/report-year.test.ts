import type { IsoDate } from "../../../src/rules/dates/iso-date";
import { createBookEngine } from "../../../src/rules/create-book-engine";
import { cents } from "../../../src/rules/money/cents";
import { reportYear } from "../../../src/rules/report/report-year";
import { reportableYears } from "../../../src/rules/report/reportable-years";
import { assessedOn } from "../books/d14";
import { demoBook } from "../books/demo-book";
import { emptyBook, spare } from "../books/rows";
import { reported, schemeWith, spending, viewOf } from "../indicators/annex-book";

describe("the report over a year", () => {
  const view = viewOf({
    receipts: [{ ...spare.receipts, receivedOn: "2022-01-15" as IsoDate, amount: cents(500_000) }],
    expenditures: [spending(2022, "Zomerschool", 100_050), spending(2022, "Zonder doel", 20_000), spending(2023, "Zomerschool", 30_000)],
    years: [{ ...spare.years, year: 2022, status: "Ingediend" }],
    reported: [reported(2022, "D14/01", 1000)],
    ledger: [{ ...spare.ledger, year: 2022, role: "lasten", amount: cents(120_050) }],
  });

  test("brings together what the book says about it", () => {
    const report = reportYear(view, 2022);
    expect(report).toMatchObject({
      year: 2022,
      status: "ingediend",
      due: "2023-07-15",
      rounding: { exact: 100_050, difference: 0 },
      outsideIndicators: 20_000,
      reconciliation: { unexplained: 0 },
      differences: [{ indicator: "D14/01", reported: 100_000, now: 100_100, difference: 100 }],
      settlement: { received: 500_000, spent: 150_050, toRepay: 349_950 },
      statusOfLaw: "unconfirmed",
    });
    expect(report.indicators).toHaveLength(8);
    expect(report.balances.map(({ year, source, end }) => [year, source, end])).toEqual([
      [2022, "rijk", 379_950],
      [2022, "gemeenten", 0],
    ]);
  });

  test("of a year without anything is a concept with zeros", () => {
    expect(reportYear(view, 2024)).toMatchObject({ status: "concept", due: "2025-07-15", outsideIndicators: 0, reconciliation: null, differences: [] });
  });

  test("of a year that the scheme does not know has no indicators", () => {
    expect(reportYear(view, 2035)).toMatchObject({ status: "concept", due: null, indicators: [], balances: [], statusOfLaw: "unconfirmed" });
  });
});

describe("the status of the law under a report", () => {
  const made = schemeWith({ "X/01": { kind: "year-amount", purposes: ["P1"] } });
  const confirmed = { ...made, codeStatus: "confirmed" as const, indicators: made.indicators.map((one) => ({ ...one, status: "confirmed" as const })) };
  const expenditures = [spending(2022, "Zomerschool", 100)];

  test("is confirmed only when everything is", () => {
    expect(reportYear(viewOf({ expenditures }, confirmed), 2022).statusOfLaw).toBe("confirmed");
    expect(reportYear(viewOf({ expenditures }, { ...confirmed, indicators: made.indicators }), 2022).statusOfLaw).toBe("unconfirmed");
    expect(reportYear(viewOf({ expenditures }, { ...confirmed, codeStatus: "unconfirmed" }), 2022).statusOfLaw).toBe("unconfirmed");
    expect(reportYear(viewOf({ expenditures }, { ...confirmed, indicators: [] }), 2022).statusOfLaw).toBe("unconfirmed");
  });

  test("is unconfirmed where a balance code is, and in a year in which the book deducted VAT by its own rule", () => {
    const view = viewOf({ expenditures }, confirmed);
    const codes = view.sisa.balanceCodes.map((one) => ({ ...one, status: "unconfirmed" as const }));
    expect(reportYear({ ...view, sisa: { ...view.sisa, balanceCodes: codes } }, 2022).statusOfLaw).toBe("unconfirmed");
    const withVat = viewOf({ expenditures: [spending(2022, "Zomerschool", 100, { recoverableVat: cents(21) }), spending(2022, "Thuiszitters", 1)] }, confirmed);
    expect([2022, 2023].map((year) => reportYear(withVat, year).statusOfLaw)).toEqual(["unconfirmed", "confirmed"]);
  });
});

describe("the years over which a report can be made", () => {
  test.each([
    ["2023-12-31", [2021, 2022, 2023]],
    ["2024-01-01", [2021, 2022, 2023, 2024]],
    ["2030-01-01", [2021, 2022, 2023, 2024, 2025, 2026]],
  ])("on %s are those that have begun and that the scheme has indicators for", (today, years) => {
    expect(reportableYears(createBookEngine(assessedOn(today), emptyBook).view())).toEqual(years);
  });

  test("leave out a year of the scheme that has no indicators", () => {
    const scheme = schemeWith({ "X/01": { source: { kind: "text" }, from: 2023, until: 2024 } });
    expect(reportableYears(viewOf({}, scheme))).toEqual([2023, 2024]);
  });

  test("end with the year of the final account", () => {
    expect(reportableYears(viewOf({ years: [{ ...spare.years, year: 2023, finalAccount: "Ja" }, { ...spare.years, year: 2022, finalAccount: "Nee" }] }))).toEqual([2021, 2022, 2023]);
  });

  test("hold every other year in which something stands", () => {
    const years = [{ ...spare.years, year: 2021, finalAccount: "ja" }];
    const zero = { ...spare.openings, year: 2020 };
    const expenditures = [spending(2024, "Zomerschool", 1)];
    expect(reportableYears(viewOf({ years, expenditures, openings: [zero], reported: [reported(2025, "D14/01", 0)] }))).toEqual([2020, 2021, 2024, 2025]);
  });
});

describe("the demo book of Gemeente Voorbeeld", () => {
  test("reports every euro of every year, and its reserve follows its balance", () => {
    const view = createBookEngine(assessedOn(), demoBook()).view();
    for (const year of reportableYears(view)) {
      const report = reportYear(view, year);
      expect(report.outsideIndicators).toBe(0);
      expect(report.rounding.exact).toBe(view.totals.byYear.find((total) => total.year === year)?.spent);
      expect(Math.abs(report.rounding.difference)).toBeLessThanOrEqual(1);
      expect(report.differences).toEqual([]);
      const [balance] = report.balances;
      const reserve = reportYear(view, year + 1).indicators.find(({ kind }) => kind === "previous-year-reserve");
      expect(reserve?.exact ?? balance?.liability).toBe(balance?.liability);
    }
  });
});
