import type { IsoDate } from "../../../src/rules/dates/iso-date";
import { reportIndicators } from "../../../src/rules/indicators/report-indicators";
import { cents } from "../../../src/rules/money/cents";
import { spare } from "../books/rows";
import { reported, schemeWith, spending, value, viewOf } from "./annex-book";

const transfer = { ...spare.transfers, direction: "aan", year: 2022, municipality: "0824", amount: cents(150_050) };
const received = { ...spare.receipts, receivedOn: "2021-12-15" as IsoDate, amount: cents(1_000_000) };

describe("an amount of the year", () => {
  const view = viewOf({
    expenditures: [
      spending(2022, "Zomerschool", 100_050),
      spending(2022, "THUISZITTERS", 49_999),
      spending(2022, "Huur gymzaal", 30_049),
      spending(2022, "Projectleider", -30_050),
      spending(2022, "Zonder doel", 77_700),
      spending(2022, "Onbekend", 88_800),
      spending(2023, "Zomerschool", 5_000),
      spending(null, "Zomerschool", 6_000),
    ],
  });

  test("the measures of all five purposes are one figure, rent and staff are one each", () => {
    expect(value(view, 2022, "D14/01")).toMatchObject({ kind: "year-amount", exact: 150_049, wholeEuros: 1500, answer: null, lines: [] });
    expect(value(view, 2022, "D14/02")).toMatchObject({ exact: 30_049, wholeEuros: 300 });
  });

  test("half a euro goes away from zero, also below zero", () => {
    expect(value(view, 2022, "D14/03")).toMatchObject({ exact: -30_050, wholeEuros: -301 });
    expect(value(viewOf({ expenditures: [spending(2022, "Projectleider", 30_050)] }), 2022, "D14/03").wholeEuros).toBe(301);
  });

  test("a year in which nothing was spent has zeros in all its cells, not gaps", () => {
    const values = reportIndicators(view, 2024);
    expect(values.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((index) => `D14/0${index}`));
    expect(values.slice(0, 4).map(({ exact, wholeEuros }) => [exact, wholeEuros])).toEqual([[0, 0], [0, 0], [0, 0], [0, 0]]);
  });

  test("a year for which the scheme has no indicators has none", () => {
    expect(reportIndicators(view, 2020)).toEqual([]);
  });

  test("cost paid from money of another municipality is spending of the year as well", () => {
    expect(value(viewOf({ expenditures: [spending(2022, "Zomerschool", 500, { fundedBy: "gemeenten" })] }), 2022, "D14/01").exact).toBe(500);
  });
});

describe("a correction of the year before", () => {
  const corrections = [
    spending(2023, "Zomerschool", 100_000),
    spending(2023, "Zomerschool", -20_050, { correctsYear: 2022 }),
    spending(2023, "Zomerschool", -300, { correctsYear: 2021 }),
    spending(2023, "Huur gymzaal", -4_000, { correctsYear: 2022 }),
  ];

  test("counts in the open year where the scheme has no cell for it", () => {
    expect(value(viewOf({ expenditures: corrections }), 2023, "D14/01").exact).toBe(79_650);
  });

  test("goes with its sign to its own cell where the scheme has one for its purpose, and out of the amount of the year", () => {
    const scheme = schemeWith({
      "X/01": { kind: "year-amount", purposes: ["p1", "P5"] },
      "X/02": { kind: "previous-year-correction", purposes: ["P1", "p5"] },
      "X/03": { kind: "year-amount", purposes: ["S1"] },
    });
    const view = viewOf({ expenditures: corrections }, scheme);
    expect(value(view, 2023, "X/01").exact).toBe(99_700);
    expect(value(view, 2023, "X/02")).toMatchObject({ exact: -20_050, wholeEuros: -201 });
    expect(value(view, 2023, "X/03").exact).toBe(-4_000);
  });
});

describe("the reserve built up at the end of the year before", () => {
  test("is the grant received and not spent by then", () => {
    const view = viewOf({ receipts: [received], expenditures: [spending(2021, "Zomerschool", 300_050), spending(2022, "Zomerschool", 100_000)] });
    expect(value(view, 2021, "D14/04").exact).toBe(0);
    expect(value(view, 2022, "D14/04")).toMatchObject({ kind: "previous-year-reserve", exact: 699_950, wholeEuros: 7000 });
    expect(value(view, 2023, "D14/04").exact).toBe(599_950);
  });

  test("is zero, never negative, where the municipality paid ahead of the state", () => {
    const view = viewOf({ receipts: [received], expenditures: [spending(2021, "Zomerschool", 1_000_001)] });
    expect(value(view, 2022, "D14/04")).toMatchObject({ exact: 0, wholeEuros: 0 });
  });

  test("holds no money of other municipalities", () => {
    const view = viewOf({ receipts: [received], transfers: [{ ...transfer, direction: "van", year: 2021 }] });
    expect(value(view, 2022, "D14/04").exact).toBe(1_000_000);
  });
});

describe("what the officer answers", () => {
  const scheme = schemeWith({
    "X/01": { kind: "yes-no", question: "final-account" },
    "X/02": { kind: "yes-no", question: "by-hand" },
    "X/03": { kind: "text" },
  });

  test.each([
    ["ja", "Ja"],
    [" NEE ", "Nee"],
    ["", null],
    ["misschien", null],
  ])("eindverantwoording %j is answered %j", (finalAccount, answer) => {
    const view = viewOf({ years: [{ ...spare.years, year: 2022, finalAccount: "ja" }, { ...spare.years, year: 2023, finalAccount }] }, scheme);
    expect(value(view, 2023, "X/01")).toMatchObject({ answer, exact: null, wholeEuros: null });
  });

  test("questions and texts are there without an answer, and with it once it was given", () => {
    expect(reportIndicators(viewOf({}, scheme), 2023).map(({ answer }) => answer)).toEqual([null, null, null]);
    const texts = [
      { ...spare.reported, year: 2023, indicator: "x/02", text: "ja" },
      { ...spare.reported, year: 2023, indicator: "X/03", text: "Eerste toelichting" },
      { ...spare.reported, year: 2023, indicator: "X/03", text: " Tweede toelichting ", delivery: 1 },
    ];
    expect(reportIndicators(viewOf({ reported: texts }, scheme), 2023).map(({ answer }) => answer)).toEqual([null, "Ja", "Tweede toelichting"]);
    expect(reportIndicators(viewOf({ reported: texts }, scheme), 2024).map(({ answer }) => answer)).toEqual([null, null, null]);
  });
});

describe("the lists of municipalities", () => {
  const view = viewOf({
    transfers: [
      { ...transfer, municipality: "1942", amount: cents(49) },
      transfer,
      { ...transfer, municipality: "060824", amount: cents(100) },
      { ...transfer, direction: "VAN", municipality: "Gooise Meren", amount: cents(777) },
      { ...transfer, year: 2023 },
      { ...transfer, amount: null },
      { ...transfer, municipality: "nergens", amount: cents(1) },
    ],
  });

  test("have one line per municipality, by 06 and its CBS code, rounded line by line", () => {
    expect(value(view, 2022, "D14/06")).toMatchObject({ exact: 150_200, wholeEuros: null, answer: null });
    expect(value(view, 2022, "D14/06").lines).toEqual([
      { key: "060824", name: "Oisterwijk", exact: 150_150, wholeEuros: 1502, text: null },
      { key: "061942", name: "Gooise Meren", exact: 49, wholeEuros: 0, text: null },
      { key: "", name: "nergens", exact: 1, wholeEuros: 0, text: null },
    ]);
  });

  test("have a column of codes beside it", () => {
    expect(value(view, 2022, "D14/05").lines.map(({ key, text, exact, wholeEuros }) => [key, text, exact, wholeEuros])).toEqual([
      ["060824", "060824", null, null],
      ["061942", "061942", null, null],
      ["", "", null, null],
    ]);
    expect(value(view, 2022, "D14/05").exact).toBeNull();
  });

  test("name a code that no list of municipalities has by that code alone, and read a direction with blanks around it", () => {
    const other = viewOf({ transfers: [{ ...transfer, direction: " Aan ", municipality: " 9999 ", amount: cents(500) }] });
    expect(value(other, 2022, "D14/06").lines).toEqual([{ key: "069999", name: "", exact: 500, wholeEuros: 5, text: null }]);
  });

  test("take together a name that no list has, with and without blanks around it", () => {
    const other = viewOf({ transfers: [{ ...transfer, municipality: " nergens ", amount: cents(1) }, { ...transfer, municipality: "nergens", amount: cents(2) }] });
    expect(value(other, 2022, "D14/06").lines).toMatchObject([{ name: "nergens", exact: 3 }]);
  });

  test("keep money that came apart from money that went", () => {
    expect(value(view, 2022, "D14/08").lines).toEqual([{ key: "061942", name: "Gooise Meren", exact: 777, wholeEuros: 8, text: null }]);
    expect(value(view, 2023, "D14/08")).toMatchObject({ lines: [], exact: 0 });
  });
});

describe("the list of projects", () => {
  const purposes = ["P1", "P5"];
  const view = viewOf(
    {
      expenditures: [spending(2022, "zomerschool", 10_050), spending(2022, "Huur gymzaal", 999), spending(2023, "Thuiszitters", 4)],
    },
    schemeWith({
      "X/01": { kind: "project-list", column: "name", purposes },
      "X/02": { kind: "project-list", column: "amount", purposes },
      "X/03": { kind: "project-list", column: "completed", purposes },
    }),
  );

  test("has every measure under its purposes, also without spending, and leaves to the officer which are completed", () => {
    expect(value(view, 2022, "X/01").lines.map(({ key, text, exact }) => [key, text, exact])).toEqual([
      ["Zomerschool", "Zomerschool", null],
      ["Thuiszitters", "Thuiszitters", null],
    ]);
    expect(value(view, 2022, "X/02").lines.map(({ key, exact, wholeEuros, text }) => [key, exact, wholeEuros, text])).toEqual([
      ["Zomerschool", 10_050, 101, null],
      ["Thuiszitters", 0, 0, null],
    ]);
    expect(value(view, 2022, "X/03").lines.map(({ text, exact }) => [text, exact])).toEqual([[null, null], [null, null]]);
    expect(["X/01", "X/02", "X/03"].map((code) => value(view, 2022, code).exact)).toEqual([null, 10_050, null]);
  });

  test("has no line for a measure without a name", () => {
    const unnamed = viewOf({ measures: [{ ...spare.measures, purpose: "P1" }] }, schemeWith({ "X/01": { kind: "project-list", column: "name", purposes } }));
    expect(value(unnamed, 2022, "X/01").lines).toEqual([]);
  });

  test("names a measure that stands twice once", () => {
    const twice = viewOf(
      { measures: ["Zomerschool", "ZOMERSCHOOL"].map((name) => ({ ...spare.measures, name, purpose: "P1" })), expenditures: [spending(2022, "ZOMERSCHOOL", 5)] },
      schemeWith({ "X/02": { kind: "project-list", column: "amount", purposes } }),
    );
    expect(value(twice, 2022, "X/02").lines.map(({ key, exact }) => [key, exact])).toEqual([["Zomerschool", 5]]);
  });
});

describe("a year taken over from SiSa", () => {
  const parts = {
    openings: [{ ...spare.openings, year: 2021, spent: cents(70_000), transferredOut: cents(50_000), received: cents(200_000), balance: cents(80_000) }],
    expenditures: [spending(2021, "Zomerschool", 12_345)],
    transfers: [{ ...transfer, year: 2021 }],
    reported: [
      reported(2021, "D14/01", 600),
      reported(2021, "D14/02", 100),
      reported(2021, "D14/04", 3),
      reported(2021, "D14/05", 77, { municipality: "1942" }),
      reported(2021, "D14/06", 500, { municipality: "1942" }),
      reported(2021, "D14/08", 20, { municipality: "0824" }),
    ],
  };

  test("shows what was reported, not what stands in rows", () => {
    const view = viewOf(parts);
    expect(value(view, 2021, "D14/01")).toMatchObject({ exact: 60_000, wholeEuros: 600 });
    expect(value(view, 2021, "D14/04")).toMatchObject({ exact: 300, wholeEuros: 3 });
    expect(value(view, 2021, "D14/06").lines).toEqual([{ key: "061942", name: "Gooise Meren", exact: 50_000, wholeEuros: 500, text: null }]);
    expect(value(view, 2021, "D14/05").lines.map(({ text }) => text)).toEqual(["061942"]);
    expect(value(view, 2021, "D14/08").lines.map(({ key, exact }) => [key, exact])).toEqual([["060824", 2_000]]);
    expect(value(view, 2022, "D14/04").exact).toBe(80_000);
  });

  test("shows of a list only the lines that name a municipality", () => {
    const listed = [
      reported(2021, "D14/06", 900),
      reported(2021, " d14/06 ", 500, { municipality: " 1942 " }),
      { ...spare.reported, year: 2021, indicator: "D14/06", municipality: "0824" },
    ];
    expect(value(viewOf({ ...parts, reported: listed }), 2021, "D14/06").lines.map(({ key, exact }) => [key, exact])).toEqual([["060824", 0], ["061942", 50_000]]);
  });

  test("does not guess what stood in a cell that was not taken over, unless nothing was spent at all", () => {
    expect(value(viewOf(parts), 2021, "D14/03")).toMatchObject({ exact: null, wholeEuros: null });
    const nothing = viewOf({ openings: [{ ...spare.openings, year: 2021 }] });
    expect(value(nothing, 2021, "D14/03")).toMatchObject({ exact: 0, wholeEuros: 0 });
  });

  test("answers eindverantwoording from what was reported when its record does not say", () => {
    const scheme = schemeWith({ "X/01": { kind: "yes-no", question: "final-account" } });
    const texts = [{ ...spare.reported, year: 2021, indicator: "X/01", text: "Nee" }, { ...spare.reported, year: 2022, indicator: "X/01", text: "Nee" }];
    const view = viewOf({ openings: [{ ...spare.openings, year: 2021 }], reported: texts }, scheme);
    expect([2021, 2022].map((year) => value(view, year, "X/01").answer)).toEqual(["Nee", null]);
  });

  test("keeps its reported cumulative amount", () => {
    const scheme = schemeWith({ "X/01": { kind: "year-amount", purposes: ["P1"] }, "X/02": { kind: "cumulative", of: "X/01" } });
    const view = viewOf({ openings: parts.openings, reported: [reported(2021, "X/01", 1), reported(2021, "X/02", 5)] }, scheme);
    expect(value(view, 2021, "X/02")).toMatchObject({ exact: 500, wholeEuros: 5 });
  });
});

describe("the wording of an indicator", () => {
  const text = { ...spare.indicatorTexts, year: 2023, indicator: "d14/01", text: "Besteding (jaar T) uit het formulier", control: "D1" };

  test("is the scheme's and unconfirmed until the municipality's own form is read", () => {
    const read = value(viewOf({}), 2023, "D14/01");
    expect(read).toMatchObject({ textFrom: "scheme", control: "R", status: "unconfirmed" });
    expect(read.text).toContain("jaar T");
    expect(read.citation.title).not.toBe("");
  });

  test("is the form's in the year of the form only", () => {
    const view = viewOf({ indicatorTexts: [{ ...text, text: "Een eerdere lezing" }, text] });
    expect(value(view, 2023, "D14/01")).toMatchObject({ text: "Besteding (jaar T) uit het formulier", textFrom: "form", control: "D1" });
    expect(value(view, 2023, "D14/02").textFrom).toBe("scheme");
    expect([2022, 2024].map((year) => value(view, year, "D14/01").textFrom)).toEqual(["scheme", "scheme"]);
  });

  test("keeps the control of the scheme where the form prints none, and its text where the row is blank", () => {
    expect(value(viewOf({ indicatorTexts: [{ ...text, control: "" }] }), 2023, "D14/01")).toMatchObject({ textFrom: "form", control: "R" });
    expect(value(viewOf({ indicatorTexts: [{ ...text, text: " " }] }), 2023, "D14/01")).toMatchObject({ textFrom: "scheme", control: "R" });
  });
});
