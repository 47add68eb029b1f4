import { bookYears } from "../../../src/rules/years/book-years";
import { isReported } from "../../../src/rules/years/is-reported";
import { openYear } from "../../../src/rules/years/open-year";
import { reportedYears } from "../../../src/rules/years/reported-years";
import { yearStandings } from "../../../src/rules/years/year-standings";
import { row, viewOf } from "./view-of";

const year = (of: number | null, status: string, cells = {}) => row("years", { year: of, status, ...cells });

describe("a year", () => {
  test.each([
    ["", false],
    ["concept", false],
    ["gecontroleerd", false],
    ["vastgesteld", true],
    ["Ingediend", true],
    ["HERLEVERING", true],
    ["afgerond", false],
  ])("with the status %p is reported: %p", (status, reported) => {
    expect(isReported(year(2022, status))).toBe(reported);
  });
});

describe("the open year", () => {
  test("is the first year of the scheme while nothing is reported", () => {
    expect(openYear(viewOf({}))).toBe(2021);
    expect(openYear(viewOf({ years: [year(2021, "gecontroleerd")] }))).toBe(2021);
  });

  test("is the year after the last reported one, in whatever order they stand", () => {
    const view = viewOf({ years: [year(2022, "ingediend"), year(2021, "vastgesteld"), year(2023, "concept"), year(null, "ingediend")] });
    expect([...reportedYears(view)].sort()).toEqual([2021, 2022]);
    expect(openYear(view)).toBe(2023);
  });

  test("comes after the years whose figures were taken over from SiSa", () => {
    expect(openYear(viewOf({ openings: [row("openings", { year: 2021 }), row("openings", { year: 2022 }), row("openings", {})] }))).toBe(2023);
  });

  test("lies beyond the scheme when its last year is reported", () => {
    expect(openYear(viewOf({ years: [year(2026, "ingediend")] }))).toBe(2027);
  });
});

describe("the years of a book", () => {
  test("are those of the scheme, also without any amount", () => {
    expect(bookYears(viewOf({}))).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  });

  test("and any other in which something stands", () => {
    const view = viewOf({
      years: [year(2028, "")],
      openings: [row("openings", { year: 2019, received: 100 })],
      ledger: [row("ledger", { year: 2027, role: "lasten", amount: 1 })],
      expenditures: [row("expenditures", { year: 2020, amount: 5 }), row("expenditures", { amount: 5 })],
    });
    expect(bookYears(view)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028]);
  });
});

test("a book that was begun in 2022 shows where each year stands, the empty ones with zeros", () => {
  const standings = yearStandings(viewOf({
    openings: [row("openings", { year: 2021, received: 100_000, spent: 40_000, transferredOut: 5_000, repaid: 1, source: "SiSa-bijlage 2021" })],
    receipts: [row("receipts", { receivedOn: "2022-06-30", amount: 240_000 })],
    repayments: [row("repayments", { year: 2023, amount: 700 })],
    transfers: [row("transfers", { direction: "van", municipality: "0824", year: 2022, amount: 9_000 })],
    expenditures: [row("expenditures", { year: 2022, amount: 150_000 }), row("expenditures", { year: 2022, amount: -500 })],
    years: [
      year(2022, "Herlevering", {
        adoptedOn: "2023-06-30",
        submittedOn: "2023-09-01",
        redelivery: 1,
        reason: "Factuur stond in het verkeerde jaar",
        finalAccount: "Nee",
      }),
      year(2025, "gecontroleerd", { finalAccount: "ja" }),
    ],
  }));
  const nothing = { received: 0, spent: 0, transferredIn: 0, transferredOut: 0, repaid: 0 };
  const concept = { status: "concept", reported: false, adoptedOn: null, submittedOn: null, redelivery: null, reason: "", final: null, from: "rows" };
  expect(standings).toEqual([
    {
      ...concept,
      year: 2021,
      status: "ingediend",
      reported: true,
      from: "opening",
      due: "2022-07-15",
      received: 100_000,
      spent: 40_000,
      transferredIn: 0,
      transferredOut: 5_000,
      repaid: 1,
    },
    {
      year: 2022,
      status: "herlevering",
      reported: true,
      adoptedOn: "2023-06-30",
      submittedOn: "2023-09-01",
      redelivery: 1,
      reason: "Factuur stond in het verkeerde jaar",
      final: false,
      from: "rows",
      due: "2023-07-15",
      ...nothing,
      received: 240_000,
      spent: 149_500,
      transferredIn: 9_000,
    },
    { ...concept, ...nothing, year: 2023, due: "2024-07-15", repaid: 700 },
    { ...concept, ...nothing, year: 2024, due: "2025-07-15" },
    { ...concept, ...nothing, year: 2025, due: "2026-07-15", status: "gecontroleerd", final: true },
    { ...concept, ...nothing, year: 2026, due: "2027-07-15" },
  ]);
});

test("of two records for one year the first counts, but a year that either reports stays closed", () => {
  const view = viewOf({ years: [year(2022, "gecontroleerd", { finalAccount: "ja" }), year(2022, "ingediend")] });
  expect(yearStandings(view).find((standing) => standing.year === 2022)).toMatchObject({ status: "gecontroleerd", final: true, reported: true });
});

test("a year for which no delivery day is known has none", () => {
  const view = viewOf({});
  const standings = yearStandings({ ...view, sisa: { ...view.sisa, deliveryDays: [] } });
  expect(standings.map(({ due }) => due)).toEqual([null, null, null, null, null, null]);
});

test("a record on which nobody answered whether it is the final account leaves that open", () => {
  const view = viewOf({ years: [year(2022, "ingediend"), year(2023, "ingediend", { finalAccount: "misschien" })] });
  expect(yearStandings(view).filter((standing) => standing.reported).map(({ final }) => final)).toEqual([null, null]);
});
