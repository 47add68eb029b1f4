import { cents } from "../../../src/rules/money/cents";
import { spare } from "../books/rows";
import { reported, schemeWith, spending, value, viewOf } from "./annex-book";

describe("the cumulative amount", () => {
  const scheme = schemeWith({
    "X/01": { kind: "year-amount", purposes: ["P1"] },
    "X/02": { kind: "cumulative", of: "x/01" },
  });
  const expenditures = [2021, 2022, 2023].map((year) => spending(year, "Zomerschool", 100_040));

  test("adds the whole euros of every year, with the exact sum beside it", () => {
    expect(value(viewOf({ expenditures }, scheme), 2023, "X/02")).toMatchObject({ exact: 300_120, wholeEuros: 3000 });
    expect(value(viewOf({ expenditures }, scheme), 2021, "X/02")).toMatchObject({ exact: 100_040, wholeEuros: 1000 });
  });

  test("goes on from the last reported cumulative amount, whatever the rows of earlier years say now", () => {
    const view = viewOf({ expenditures, reported: [reported(2021, "X/02", 999), reported(2022, "X/02", 2010)] }, scheme);
    expect(value(view, 2023, "X/02")).toMatchObject({ exact: 300_120, wholeEuros: 3010 });
  });

  test("counts a year after the last reported cumulative amount for what was reported over it, else for what it is", () => {
    const base = reported(2021, "X/02", 1005);
    expect(value(viewOf({ expenditures, reported: [base, reported(2022, "X/01", 900)] }, scheme), 2023, "X/02").wholeEuros).toBe(2905);
    expect(value(viewOf({ expenditures, reported: [base] }, scheme), 2023, "X/02").wholeEuros).toBe(3005);
  });

  test("takes this year as it is now, also when it has been reported before", () => {
    const view = viewOf({ expenditures, reported: [reported(2023, "X/01", 5), reported(2023, "X/02", 7)] }, scheme);
    expect(value(view, 2023, "X/02").wholeEuros).toBe(3000);
  });

  test("begins at what was reported when a book begins later", () => {
    const parts = {
      expenditures: expenditures.slice(1),
      openings: [{ ...spare.openings, year: 2021, spent: cents(70_000) }],
    };
    expect(value(viewOf({ ...parts, reported: [reported(2021, "X/02", 700)] }, scheme), 2023, "X/02")).toMatchObject({ exact: 270_080, wholeEuros: 2700 });
    expect(value(viewOf({ ...parts, reported: [reported(2021, "X/01", 650)] }, scheme), 2023, "X/02")).toMatchObject({ exact: 265_080, wholeEuros: 2650 });
    expect(value(viewOf(parts, scheme), 2023, "X/02")).toMatchObject({ exact: null, wholeEuros: null });
  });

  test("takes in the corrections that stand in a cell of their own", () => {
    const corrected = schemeWith({
      "X/01": { kind: "year-amount", purposes: ["P1"] },
      "X/02": { kind: "cumulative", of: "X/01" },
      "X/03": { kind: "previous-year-correction", purposes: ["P1"] },
      "X/04": { kind: "previous-year-correction", purposes: ["P5", "S1"] },
    });
    const rows = [
      ...expenditures,
      spending(2023, "Zomerschool", -10_000, { correctsYear: 2022 }),
      spending(2023, "Thuiszitters", -50_000, { correctsYear: 2022 }),
    ];
    expect(value(viewOf({ expenditures: rows }, corrected), 2023, "X/02")).toMatchObject({ exact: 290_120, wholeEuros: 2900 });
  });

  test("leaves out a correction that is also for other purposes than its own", () => {
    const wider = schemeWith({
      "X/01": { kind: "year-amount", purposes: ["P1"] },
      "X/02": { kind: "cumulative", of: "X/01" },
      "X/03": { kind: "previous-year-correction", purposes: ["P1", "P5"] },
    });
    const rows = [...expenditures, spending(2023, "Thuiszitters", -50_000, { correctsYear: 2022 })];
    expect(value(viewOf({ expenditures: rows }, wider), 2023, "X/02")).toMatchObject({ exact: 300_120, wholeEuros: 3000 });
  });

  test("counts what was reported over a year of which the book holds nothing else", () => {
    const view = viewOf({ expenditures, reported: [reported(2020, "X/01", 50)] }, scheme);
    expect(value(view, 2023, "X/02").wholeEuros).toBe(3050);
  });

  test("goes on from the latest year, also where the book holds only what was reported, in whatever order", () => {
    const rows = [reported(2020, "X/02", 70), reported(2019, "X/02", 40)];
    expect(value(viewOf({ expenditures, reported: rows }, scheme), 2023, "X/02").wholeEuros).toBe(3070);
    expect(value(viewOf({ expenditures, reported: [...rows].reverse() }, scheme), 2023, "X/02").wholeEuros).toBe(3070);
  });

  test("is that of the indicator it names, not of the first one", () => {
    const second = schemeWith({
      "X/01": { kind: "year-amount", purposes: ["S1"] },
      "X/02": { kind: "year-amount", purposes: ["P1"] },
      "X/03": { kind: "cumulative", of: "X/02" },
    });
    expect(value(viewOf({ expenditures }, second), 2023, "X/03").exact).toBe(300_120);
  });

  test("is not known when it names no amount of the year", () => {
    const wrong = schemeWith({ "X/02": { kind: "cumulative", of: "X/01" } });
    expect(value(viewOf({ expenditures }, wrong), 2023, "X/02")).toMatchObject({ exact: null, wholeEuros: null });
  });

  test("counts the years before its indicator existed", () => {
    const late = schemeWith({
      "X/01": { source: { kind: "year-amount", purposes: ["P1"] }, from: 2023, until: 2023 },
      "X/02": { source: { kind: "cumulative", of: "X/01" }, from: 2023, until: 2023 },
    });
    expect(value(viewOf({ expenditures }, late), 2023, "X/02")).toMatchObject({ exact: 300_120, wholeEuros: 3000 });
  });
});
