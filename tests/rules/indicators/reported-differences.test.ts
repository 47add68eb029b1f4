import { reportedAmount } from "../../../src/rules/indicators/reported-amount";
import { reportedDifferences } from "../../../src/rules/indicators/reported-differences";
import { cents } from "../../../src/rules/money/cents";
import { spare } from "../books/rows";
import { reported, schemeWith, spending, viewOf } from "./annex-book";

const transfer = { ...spare.transfers, direction: "aan", year: 2022, municipality: "0824", amount: cents(150_050) };

describe("what was reported over a year", () => {
  test("is what its last delivery says, whatever the order of the rows", () => {
    const rows = [reported(2022, "D14/01", 5, { delivery: 2 }), reported(2022, "D14/01", 3), reported(2022, "D14/01", 4, { delivery: 1 })];
    expect(reportedAmount(viewOf({ reported: rows }), 2022, "d14/01")).toBe(500);
    expect(reportedAmount(viewOf({ reported: rows.slice(1) }), 2022, "D14/01")).toBe(400);
  });

  test("is its last amount, whatever blanks stand around its names, and rows without an amount say nothing", () => {
    const rows = [reported(2022, " D14/06 ", 5, { municipality: " 0824 " }), { ...reported(2022, "D14/06", 9, { municipality: "0824" }), amount: null }];
    expect(reportedAmount(viewOf({ reported: rows }), 2022, " d14/06 ", "0824")).toBe(500);
  });

  test("is not known of another year, another indicator or another municipality", () => {
    const view = viewOf({ reported: [reported(2022, "D14/06", 5, { municipality: "0824" })] });
    expect(reportedAmount(view, 2022, "D14/06", "0824")).toBe(500);
    expect(reportedAmount(view, 2022, "D14/06")).toBeNull();
    expect(reportedAmount(view, 2022, "D14/06", "1942")).toBeNull();
    expect(reportedAmount(view, 2023, "D14/06", "0824")).toBeNull();
    expect(reportedAmount(view, 2022, "D14/05", "0824")).toBeNull();
  });
});

describe("the differences from what was reported", () => {
  const expenditures = [spending(2022, "Zomerschool", 100_049), spending(2022, "Huur gymzaal", 20_050)];

  test("are none while the whole euros are those of the annex", () => {
    const view = viewOf({ expenditures, reported: [reported(2022, "D14/01", 1000), reported(2022, "D14/02", 201)] });
    expect(reportedDifferences(view, 2022)).toEqual([]);
  });

  test("are none for a year that was not reported, and none under an indicator that was not", () => {
    expect(reportedDifferences(viewOf({ expenditures }), 2022)).toEqual([]);
    expect(reportedDifferences(viewOf({ expenditures, reported: [reported(2022, "D14/01", 1000), reported(2022, "D14/99", 8)] }), 2022)).toEqual([]);
  });

  test("show what was reported, what it is now and the difference with its sign", () => {
    const view = viewOf({ expenditures, reported: [reported(2022, "D14/01", 1001), reported(2022, "D14/02", 199)] });
    expect(reportedDifferences(view, 2022)).toEqual([
      { indicator: "D14/01", municipality: "", reported: 100_100, now: 100_000, difference: -100 },
      { indicator: "D14/02", municipality: "", reported: 19_900, now: 20_100, difference: 200 },
    ]);
  });

  test("are held against the last delivery", () => {
    const view = viewOf({ expenditures, reported: [reported(2022, "D14/01", 900), reported(2022, "D14/01", 1000, { delivery: 1 })] });
    expect(reportedDifferences(view, 2022)).toEqual([]);
  });

  test("a correction in the open year changes nothing in the reported one", () => {
    const view = viewOf({
      expenditures: [...expenditures, spending(2023, "Zomerschool", -50_000, { correctsYear: 2022 })],
      reported: [reported(2022, "D14/01", 1000)],
    });
    expect(reportedDifferences(view, 2022)).toEqual([]);
  });

  test("compare a list line by line, with zero where one side does not have the municipality", () => {
    const rows = [
      reported(2022, "D14/06", 1501, { municipality: "0824" }),
      reported(2022, "D14/06", 70, { municipality: "1942" }),
      { ...spare.reported, year: 2022, indicator: "D14/05", municipality: "0824", text: "060824" },
    ];
    const view = viewOf({ transfers: [transfer, { ...transfer, municipality: "0772", amount: cents(9_000) }], reported: rows });
    expect(reportedDifferences(view, 2022)).toEqual([
      { indicator: "D14/06", municipality: "0772", reported: 0, now: 9_000, difference: 9_000 },
      { indicator: "D14/06", municipality: "1942", reported: 7_000, now: 0, difference: -7_000 },
    ]);
  });

  test("show the municipalities of a list in the order of their codes, and leave out what names none", () => {
    const rows = [reported(2022, "D14/06", 70, { municipality: " 1942 " }), reported(2022, "D14/06", 60, { municipality: "0772" }), reported(2022, "D14/06", 130)];
    expect(reportedDifferences(viewOf({ reported: rows }), 2022).map(({ municipality, difference }) => [municipality, difference])).toEqual([["0772", -6_000], ["1942", -7_000]]);
  });

  test("an amount beside a code or a text in a list says nothing", () => {
    const rows = [reported(2022, "D14/05", 77, { municipality: "1942" })];
    expect(reportedDifferences(viewOf({ transfers: [transfer], reported: rows }), 2022)).toEqual([]);
  });

  test("an amount under a question says nothing", () => {
    const scheme = schemeWith({ "X/01": { kind: "yes-no", question: "by-hand" } });
    expect(reportedDifferences(viewOf({ reported: [reported(2022, "X/01", 5)] }, scheme), 2022)).toEqual([]);
  });

  test("a list of which no amount was reported is not compared", () => {
    const rows = [{ ...spare.reported, year: 2022, indicator: "D14/06", municipality: "0824" }];
    expect(reportedDifferences(viewOf({ transfers: [transfer], reported: rows }), 2022)).toEqual([]);
  });

  test("a municipality that a redelivery no longer names is no longer reported", () => {
    const rows = [reported(2022, "D14/06", 70, { municipality: "1942" }), reported(2022, "D14/06", 1501, { municipality: "0824", delivery: 1 })];
    expect(reportedDifferences(viewOf({ transfers: [transfer], reported: rows }), 2022)).toEqual([]);
  });

  test("a year taken over from SiSa is what was reported", () => {
    const openings = [{ ...spare.openings, year: 2022, spent: cents(99_900) }];
    const rows = [reported(2022, "D14/01", 999), reported(2022, "D14/06", 7, { municipality: "1942" })];
    expect(reportedDifferences(viewOf({ openings, expenditures, reported: rows }), 2022)).toEqual([]);
  });

  test("answers and texts have no difference", () => {
    const scheme = schemeWith({ "X/01": { kind: "yes-no", question: "final-account" } });
    expect(reportedDifferences(viewOf({ reported: [{ ...spare.reported, year: 2022, indicator: "X/01", text: "Ja" }] }, scheme), 2022)).toEqual([]);
  });
});
