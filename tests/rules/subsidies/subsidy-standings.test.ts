import fc from "fast-check";
import type { Book } from "../../../src/rules/model/book";
import { sumCents } from "../../../src/rules/money/sum-cents";
import { proposeCorrection } from "../../../src/rules/subsidies/propose-correction";
import { subsidyStandings } from "../../../src/rules/subsidies/subsidy-standings";
import { row, viewOf } from "../years/view-of";

const subsidy = (cells: Readonly<Record<string, string | number | null>>) =>
  row("subsidies", { reference: "SUB-22-14", recipient: "Stichting Voorbeeldwerk", granted: 60_000_00, advanced: 48_000_00, ...cells });
const spent = (year: number | null, amount: number, reference = "SUB-22-14") => row("expenditures", { year, amount, subsidy: reference });
const standings = (subsidies: Book["subsidies"], expenditures: Book["expenditures"]) => subsidyStandings(viewOf({ subsidies, expenditures }));

describe("a subsidy for a school year", () => {
  const charged = [spent(2022, 25_000_00), spent(2023, 30_000_00, "sub-22-14"), spent(2023, 5_000_00, "SUB-22-99"), spent(2023, 7_000_00, "")];

  test("shows what is charged to each year and what may still be charged, whatever was paid in advance", () => {
    expect(standings([subsidy({})], charged)).toEqual([
      {
        row: 0,
        reference: "SUB-22-14",
        recipient: "Stichting Voorbeeldwerk",
        granted: 60_000_00,
        advanced: 48_000_00,
        determined: null,
        byYear: [{ year: 2022, attributed: 25_000_00 }, { year: 2023, attributed: 30_000_00 }],
        attributed: 55_000_00,
        stillToSettle: 60_000_00,
        stillCommitted: 5_000_00,
        toClaimBack: 0,
        correction: 0,
      },
    ]);
  });

  test("that is settled lower asks a correction, and gives back what the advances were above it", () => {
    expect(standings([subsidy({ determined: 47_500_00 })], charged)[0]).toMatchObject({
      stillToSettle: 0,
      stillCommitted: 0,
      toClaimBack: 500_00,
      correction: -7_500_00,
    });
  });

  test.each([
    ["a cent below what is charged", 54_999_99, 0, -1],
    ["just what is charged", 55_000_00, 0, 0],
    ["a cent above what is charged", 55_000_01, 1, 0],
  ])("that is settled at %s", (_, determined, stillCommitted, correction) => {
    expect(standings([subsidy({ determined })], charged)[0]).toMatchObject({ stillCommitted, correction, toClaimBack: 0 });
  });

  test("of which more is charged than was granted leaves nothing committed, not less than nothing", () => {
    expect(standings([subsidy({})], [spent(2022, 70_000_00)])[0]).toMatchObject({ attributed: 70_000_00, stillCommitted: 0, correction: 0 });
  });

  test("that is settled at nothing is claimed back whole", () => {
    expect(standings([subsidy({ determined: 0 })], charged)[0]).toMatchObject({ toClaimBack: 48_000_00, correction: -55_000_00, stillToSettle: 0 });
  });
});

test("rows without a year come last, spare rows of the table are left out but keep their place", () => {
  const [standing] = standings([row("subsidies", {}), subsidy({ granted: null, advanced: null })], [spent(null, 1), spent(2023, 2), spent(2021, 3)]);
  expect(standing).toMatchObject({ row: 1, granted: 0, advanced: 0, attributed: 6 });
  expect(standing?.byYear).toEqual([{ year: 2021, attributed: 3 }, { year: 2023, attributed: 2 }, { year: null, attributed: 1 }]);
});

test("years stand in order, also when the subsidy is charged to several measures", () => {
  const charged = (measure: string, year: number) => row("expenditures", { measure, year, amount: 1, subsidy: "SUB-22-14" });
  const [standing] = standings([subsidy({})], [charged("Aula", 2023), charged("Bibliotheek", 2022), charged("Chor", 2024)]);
  expect(standing?.byYear.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
});

test("of two rows with one reference only the first has the spending, so that it counts once", () => {
  const twice = standings([subsidy({}), subsidy({ reference: "sub-22-14" })], [spent(2022, 100)]);
  expect(twice.map(({ attributed }) => attributed)).toEqual([100, 0]);
});

test("a subsidy without a reference has no spending", () => {
  expect(standings([subsidy({ reference: "" })], [spent(2022, 100, "")])[0]?.attributed).toBe(0);
});

test("spending under known references is found to the cent, in any order", () => {
  const rows = fc.array(fc.tuple(fc.constantFrom(null, 2022, 2023), fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom("A", "a", "B")), { maxLength: 20 });
  fc.assert(fc.property(rows, (cells) => {
    const expenditures = cells.map(([year, amount, reference]) => spent(year, amount, reference));
    const known = [subsidy({ reference: "A" }), subsidy({ reference: "B" })];
    const found = standings(known, expenditures);
    expect(sumCents(found.map(({ attributed }) => attributed))).toBe(cells.reduce((sum, [, amount]) => sum + amount, 0));
    expect(found.every(({ attributed, byYear }) => sumCents(byYear.map((part) => part.attributed)) === attributed)).toBe(true);
    expect(standings(known, [...expenditures].reverse())).toEqual(found);
  }));
});

describe("a lower vaststelling", () => {
  const proposal = (determined: number, expenditures: Book["expenditures"], openYear: number) =>
    standings([subsidy({ determined })], expenditures).map((standing) => proposeCorrection(standing, openYear));

  test("of a cost of one reported year corrects that year, in the open year", () => {
    expect(proposal(20_000_00, [spent(2022, 25_000_00)], 2024)).toEqual([
      { year: 2024, kind: "lagere vaststelling", subsidy: "SUB-22-14", amount: -5_000_00, correctsYear: 2022 },
    ]);
  });

  test("of a cost of several years names none of them, because no source says which is lowered", () => {
    expect(proposal(50_000_00, [spent(2022, 25_000_00), spent(2023, 30_000_00)], 2024)).toEqual([
      { year: 2024, kind: "lagere vaststelling", subsidy: "SUB-22-14", amount: -5_000_00, correctsYear: null },
    ]);
  });

  test("of a cost of the open year itself corrects no other year", () => {
    expect(proposal(20_000_00, [spent(2024, 25_000_00)], 2024)).toMatchObject([{ year: 2024, correctsYear: null }]);
    expect(proposal(20_000_00, [spent(null, 25_000_00)], 2024)).toMatchObject([{ year: 2024, correctsYear: null }]);
  });

  test("does not count a year in which everything was taken back as a year of cost", () => {
    const expenditures = [spent(2022, 25_000_00), spent(2023, 1_000_00), spent(2023, -1_000_00)];
    expect(proposal(20_000_00, expenditures, 2024)).toMatchObject([{ amount: -5_000_00, correctsYear: 2022 }]);
  });

  test("that is already corrected asks nothing more", () => {
    expect(proposal(20_000_00, [spent(2022, 25_000_00), spent(2024, -5_000_00)], 2024)).toEqual([null]);
    expect(proposal(20_000_00, [spent(2022, 25_000_00), spent(2024, -4_000_00)], 2024)).toMatchObject([{ amount: -1_000_00, correctsYear: 2022 }]);
  });
});
