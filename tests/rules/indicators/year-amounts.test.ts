import fc from "fast-check";
import { createBookEngine } from "../../../src/rules/create-book-engine";
import { reportIndicators } from "../../../src/rules/indicators/report-indicators";
import { roundingDifference } from "../../../src/rules/indicators/rounding-difference";
import { spendingOutsideIndicators } from "../../../src/rules/indicators/spending-outside-indicators";
import type { Expenditure } from "../../../src/rules/model/expenditure";
import { cents } from "../../../src/rules/money/cents";
import { sumCents } from "../../../src/rules/money/sum-cents";
import { assessedOn } from "../books/d14";
import { emptyBook } from "../books/rows";
import { measures, schemeWith, spending, viewOf } from "./annex-book";

const row: fc.Arbitrary<Expenditure> = fc
  .record({
    year: fc.constantFrom(null, 2021, 2022, 2023),
    measure: fc.constantFrom("Zomerschool", "thuiszitters", "Huur gymzaal", "Projectleider", "Zonder doel", "Onbekend", ""),
    amount: fc.integer({ min: -1e9, max: 1e9 }),
    correctsYear: fc.constantFrom(null, null, 2021, 2022),
  })
  .map(({ year, measure, amount, correctsYear }) => spending(year, measure, amount, { correctsYear }));

const rows = fc.array(row, { maxLength: 30 });

/** The first purpose has a correction cell, the second has none, S2 stands under nothing. */
const scheme = schemeWith({
  "X/01": { kind: "year-amount", purposes: ["P1"] },
  "X/02": { kind: "year-amount", purposes: ["P5", "S1"] },
  "X/03": { kind: "previous-year-correction", purposes: ["P1"] },
  "X/04": { kind: "project-list", column: "name", purposes: ["S2"] },
});

describe("every euro of a year stands in one cell or outside all of them", () => {
  test("the cells and what is outside them add up to the spending of the year, to the cent", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(2021, 2022, 2023), (expenditures, year) => {
        const view = viewOf({ expenditures }, scheme);
        const inCells = sumCents(reportIndicators(view, year).map(({ exact }) => exact ?? cents(0)));
        const spent = view.totals.byYear.find((total) => total.year === year)?.spent;
        expect(inCells + spendingOutsideIndicators(view, year)).toBe(spent);
      }),
    );
  });

  test("whole euros mirror at zero and are never more than half a euro off", () => {
    fc.assert(
      fc.property(rows, (expenditures) => {
        const opposite = expenditures.map((one) => ({ ...one, amount: cents(0 - (one.amount ?? 0)) }));
        const [values, mirrored] = [expenditures, opposite].map((all) => reportIndicators(viewOf({ expenditures: all }, scheme), 2022));
        values?.slice(0, 3).forEach(({ exact, wholeEuros }, index) => {
          expect(Math.abs((wholeEuros ?? NaN) * 100 - (exact ?? NaN))).toBeLessThanOrEqual(50);
          expect((mirrored?.[index]?.wholeEuros ?? NaN) + (wholeEuros ?? NaN)).toBe(0);
        });
      }),
    );
  });

  test("the order of the rows does not matter, nor whether they were there from the start", () => {
    fc.assert(
      fc.property(rows, (expenditures) => {
        const assessment = { ...assessedOn(), scheme };
        const engine = createBookEngine(assessment, { ...emptyBook, measures });
        engine.editExpenditures([...expenditures].reverse().map((expenditure, index) => ({ row: index, expenditure })));
        expect(reportIndicators(engine.view(), 2022)).toEqual(reportIndicators(viewOf({ expenditures }, scheme), 2022));
      }),
    );
  });
});

describe("spending outside the indicators", () => {
  const expenditures = [
    spending(2022, "Zomerschool", 100),
    spending(2022, "Projectleider", 30),
    spending(2022, "Zonder doel", 5),
    spending(2023, "Projectleider", 9),
  ];

  test("is what no cell of the year takes in", () => {
    expect(spendingOutsideIndicators(viewOf({ expenditures }, scheme), 2022)).toBe(35);
    expect(spendingOutsideIndicators(viewOf({ expenditures }), 2022)).toBe(5);
  });

  test("does not count what a list of projects reports, but a list of their names reports no amount", () => {
    const list = schemeWith({ "X/01": { kind: "year-amount", purposes: ["P1"] }, "X/02": { kind: "project-list", column: "amount", purposes: ["s2"] } });
    expect(spendingOutsideIndicators(viewOf({ expenditures }, list), 2022)).toBe(5);
  });
});

describe("what rounding each cell makes of the whole", () => {
  test("three cells of 50 cents each report three euros where the whole is two", () => {
    const view = viewOf({ expenditures: ["Zomerschool", "Huur gymzaal", "Projectleider"].map((measure) => spending(2022, measure, 50)) });
    expect(roundingDifference(reportIndicators(view, 2022))).toEqual({ exact: 150, wholeOfSum: 2, sumOfWholes: 3, difference: 1 });
  });

  test("corrections are part of it; the reserve, lists and unknown amounts are not", () => {
    const values = reportIndicators(viewOf({ expenditures: [spending(2022, "Zomerschool", 149), spending(2022, "Zomerschool", -149, { correctsYear: 2021 })] }, scheme), 2022);
    expect(roundingDifference(values)).toEqual({ exact: 0, wholeOfSum: 0, sumOfWholes: 0, difference: 0 });
    const other = values.map((value) => ({ ...value, kind: "previous-year-reserve" as const, exact: cents(77), wholeEuros: 1 }));
    const unknown = values.map((value) => ({ ...value, exact: null, wholeEuros: null }));
    expect(roundingDifference([...other, ...unknown])).toEqual({ exact: 0, wholeOfSum: 0, sumOfWholes: 0, difference: 0 });
    expect(roundingDifference(values.slice(0, 1))).toMatchObject({ exact: 149, sumOfWholes: 1 });
  });
});
