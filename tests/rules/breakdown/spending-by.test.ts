import fc from "fast-check";
import { labelsOf } from "../../../src/rules/breakdown/labels-of";
import { spendingBy, type Breakdown } from "../../../src/rules/breakdown/spending-by";
import type { Book } from "../../../src/rules/model/book";
import { sumCents } from "../../../src/rules/money/sum-cents";
import { anExpenditure } from "../books/arbitrary-book";
import { row, viewOf } from "../years/view-of";

const measures = [
  row("measures", { name: "Zomerschool", purpose: "P1", partner: "Bibliotheek Voorbeeld", labels: "zomer; wijk Noord" }),
  row("measures", { name: "Leesoffensief", purpose: "P1", partner: "bibliotheek voorbeeld", labels: "Zomer;;" }),
  row("measures", { name: "Thuiszitters", purpose: "P5" }),
];
const spent = (measure: string, year: number | null, amount: number, subsidy = "") => row("expenditures", { measure, year, amount, subsidy });
const story: Partial<Book> = {
  measures,
  subsidies: [row("subsidies", { reference: "SUB-1" })],
  openings: [row("openings", { year: 2021, spent: 9_999 })],
  expenditures: [
    spent("zomerschool", 2022, 100, "sub-1"),
    spent("Zomerschool", 2023, 40),
    spent("Leesoffensief", 2023, 7),
    spent("Thuiszitters", 2023, 5, "SUB-X"),
    spent("Onbekend", 2024, 2),
    spent("Zomerschool", null, -1),
  ],
};
const sums = (by: Breakdown) => spendingBy(viewOf(story), by).map((line) => [line.name, line.spent]);

describe("spending", () => {
  test("per purpose shows every purpose of the scheme, and last what stands under none", () => {
    expect(sums("purpose")).toEqual([["P1", 146], ["P2", 0], ["P3", 0], ["P4", 0], ["P5", 5], ["S1", 0], ["S2", 0], ["", 2]]);
  });

  test("per measure follows the table, then shows what the table does not know", () => {
    expect(sums("measure")).toEqual([["Zomerschool", 139], ["Leesoffensief", 7], ["Thuiszitters", 5], ["Onbekend", 2]]);
  });

  test("per partner takes one partner together however it is written", () => {
    expect(sums("partner")).toEqual([["Bibliotheek Voorbeeld", 146], ["", 7]]);
  });

  test("per partner has no line without a name while every cost has a partner", () => {
    const lines = spendingBy(viewOf({ measures, expenditures: [spent("Zomerschool", 2022, 100)] }), "partner");
    expect(lines.map((line) => [line.name, line.spent])).toEqual([["Bibliotheek Voorbeeld", 100]]);
    expect(lines[0]?.byYear.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  });

  test("per label counts a measure under each of its labels, and what has none under the empty one", () => {
    expect(sums("label")).toEqual([["zomer", 146], ["wijk Noord", 139], ["", 7]]);
  });

  test("per subsidy shows what falls under none last", () => {
    expect(sums("subsidy")).toEqual([["SUB-1", 100], ["SUB-X", 5], ["", 48]]);
  });

  test("is shown per year and cumulative, over every year of the book, rows without a year last", () => {
    expect(spendingBy(viewOf(story), "measure")[0]).toEqual({
      name: "Zomerschool",
      spent: 139,
      byYear: [
        { year: 2021, spent: 0, cumulative: 0 },
        { year: 2022, spent: 100, cumulative: 100 },
        { year: 2023, spent: 40, cumulative: 140 },
        { year: 2024, spent: 0, cumulative: 140 },
        { year: 2025, spent: 0, cumulative: 140 },
        { year: 2026, spent: 0, cumulative: 140 },
        { year: null, spent: -1, cumulative: 139 },
      ],
    });
  });

  test("of a book in which nothing was spent shows zeros for what it knows", () => {
    const lines = spendingBy(viewOf({ measures }), "measure");
    expect(lines.map(({ name, spent: sum }) => [name, sum])).toEqual([["Zomerschool", 0], ["Leesoffensief", 0], ["Thuiszitters", 0]]);
    expect(lines[0]?.byYear.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  });

  test("adds up to the spending rows in every breakdown but that of labels, in any order of the rows", () => {
    fc.assert(fc.property(fc.array(anExpenditure, { maxLength: 12 }), fc.constantFrom<Breakdown>("purpose", "measure", "partner", "subsidy"), (expenditures, by) => {
      const view = viewOf({ ...story, expenditures });
      const lines = spendingBy(view, by);
      expect(sumCents(lines.map((line) => line.spent))).toBe(view.totals.spent - view.totals.takenOver.spent);
      expect(lines.every((line) => sumCents(line.byYear.map((year) => year.spent)) === line.spent)).toBe(true);
      expect(sumsOf(viewOf({ ...story, expenditures: [...expenditures].reverse() }), by)).toEqual(sumsOf(view, by));
    }));
  });
});

/** By name in lower case: of a name that no table knows, the spelling of either row may be shown. */
function sumsOf(view: ReturnType<typeof viewOf>, by: Breakdown) {
  return Object.fromEntries(spendingBy(view, by).map((line) => [line.name.toLowerCase(), line.spent]));
}

test.each([
  ["", []],
  [" ; ;", []],
  ["zomer", ["zomer"]],
  [" Zomer ;wijk Noord; zomer", ["Zomer", "wijk Noord"]],
  ["ouders, kinderen", ["ouders, kinderen"]],
])("the labels %p are %p", (labels, expected) => {
  expect(labelsOf(row("measures", { labels }))).toEqual(expected);
});
