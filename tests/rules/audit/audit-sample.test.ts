import fc from "fast-check";
import { auditPopulation, type AuditRow } from "../../../src/rules/audit/audit-population";
import { auditSample, type AuditSample, type SampleRequest } from "../../../src/rules/audit/audit-sample";
import { seededDraw } from "../../../src/rules/audit/seeded-draw";
import { cents } from "../../../src/rules/money/cents";
import { spare } from "../books/rows";
import { reported, schemeWith, spending, viewOf } from "../indicators/annex-book";

const seeds = fc.string({ minLength: 1 }).filter((seed) => seed.trim() !== "");
const sizes = fc.integer({ min: 1, max: 30 });
const populations = fc.array(fc.integer({ min: -1e10, max: 1e10 }), { maxLength: 40 }).map((amounts) =>
  amounts.map((amount, row): AuditRow => ({
    row,
    rowId: `R${(row * 7919) % 11}`,
    amount: cents(amount),
  })),
);

function sample(rows: readonly AuditRow[], request: SampleRequest): AuditSample {
  const drawn = auditSample(rows, request);
  if (drawn.is === "refused") {
    throw new Error(drawn.why);
  }
  return drawn;
}

describe("the population behind an indicator", () => {
  const expenditures = [
    spending(2022, "Zomerschool", 100_050, { rowId: "A" }),
    spending(2022, "Huur gymzaal", 5, { rowId: "B" }),
    spending(2022, "thuiszitters", -50, { rowId: "C" }),
    { ...spending(2022, "Zomerschool", 0, { rowId: "D" }), amount: null },
    spending(2023, "Zomerschool", 7, { rowId: "E" }),
    spending(2022, "Onbekend", 9, { rowId: "F" }),
    spending(2022, "Zonder doel", 11, { rowId: "G" }),
  ];
  const view = viewOf({ expenditures });

  test("is its rows, tied to it to the cent", () => {
    expect(auditPopulation(view, expenditures, 2022, " d14/01 ")).toEqual({
      year: 2022,
      indicator: "D14/01",
      rows: [
        { row: 0, rowId: "A", amount: 100_050 },
        { row: 2, rowId: "C", amount: -50 },
      ],
      sum: 100_000,
      exact: 100_000,
      difference: 0,
    });
  });

  test("of a correction of the year before is the rows that correct it", () => {
    const scheme = schemeWith({ "X/01": { kind: "year-amount", purposes: ["P1"] }, "X/02": { kind: "previous-year-correction", purposes: ["P1"] } });
    const rows = [spending(2022, "Zomerschool", 900), spending(2022, "Zomerschool", -40, { correctsYear: 2021 })];
    expect(auditPopulation(viewOf({ expenditures: rows }, scheme), rows, 2022, "X/02")).toMatchObject({ rows: [{ row: 1, amount: -40 }], difference: 0 });
  });

  test("does not exist for an indicator that is no amount of spending", () => {
    expect(["D14/04", "D14/06", "D14/99"].map((code) => auditPopulation(view, expenditures, 2022, code))).toEqual([null, null, null]);
  });

  test("of a year taken over from SiSa has no rows to draw from, and says so by the difference", () => {
    const opened = viewOf({
      openings: [{ ...spare.openings, year: 2022, spent: cents(80_000) }],
      reported: [reported(2022, "D14/01", 800)],
    });
    expect(auditPopulation(opened, [], 2022, "D14/01")).toMatchObject({
      rows: [],
      sum: 0,
      exact: 80_000,
      difference: -80_000,
    });
    expect(auditPopulation(opened, [], 2022, "D14/02")).toMatchObject({
      exact: null,
      difference: null,
    });
  });
});

describe("the draw behind a sample", () => {
  test("is fixed by its seed: these are the first draws below 1000 and below 2^53 - 1", () => {
    const draw = seededDraw("SiSa 2024");
    expect([draw(1000), draw(1000), draw(1000), draw(Number.MAX_SAFE_INTEGER)]).toEqual([749, 4, 235, 807_309_762_830_617]);
  });

  test("stays below its bound and reaches every value under it", () => {
    const draw = seededDraw("x");
    const seen = new Map<number, number>();
    for (let index = 0; index < 6000; index += 1) {
      const value = draw(6);
      seen.set(value, (seen.get(value) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(Math.min(...seen.values())).toBeGreaterThan(850);
    expect(Math.max(...seen.values())).toBeLessThan(1150);
  });
});

describe("a sample that an accountant asks for", () => {
  const rows = [500, 0, 2_000, 300, -700, 1_000, 500].map((amount, row): AuditRow => ({
    row,
    rowId: `R${row}`,
    amount: cents(amount),
  }));

  test("needs a seed and a whole size from one", () => {
    const request = { seed: "1", method: "random", size: 1 } as const;
    expect(auditSample(rows, { ...request, seed: " " })).toEqual({
      is: "refused",
      why: "seed-missing",
    });
    expect([0, -1, 1.5, NaN].map((size) => auditSample(rows, { ...request, size }))).toEqual(
      Array(4).fill({ is: "refused", why: "size-not-whole" }),
    );
    expect(sample(rows, request)).toMatchObject({
      is: "sample",
      request,
      populationRows: 7,
      populationSum: 3_600,
    });
  });

  test("by monetary unit always holds the rows above the interval, never one of zero", () => {
    // The sizes of the amounts add up to 5.000 cents, so five units lie 1.000 cents apart.
    fc.assert(
      fc.property(seeds, (seed) => {
        const picked = sample(rows, {
          seed,
          method: "monetary-unit",
          size: 5,
        }).rows.map(({ row }) => row);
        expect(picked).toEqual(expect.arrayContaining([2, 5]));
        expect(picked).not.toContain(1);
      }),
    );
  });

  test("by monetary unit of as many units as there are cents holds every row with an amount", () => {
    expect(
      sample(rows, {
        seed: "a",
        method: "monetary-unit",
        size: 5_000,
      }).rows.map(({ row }) => row),
    ).toEqual([0, 2, 3, 4, 5, 6]);
  });

  test("by monetary unit over rows of one cent takes each of them once", () => {
    const cent = Array.from({ length: 4 }, (_, row): AuditRow => ({ row, rowId: `R${row}`, amount: cents(1) }));
    expect(sample(cent, { seed: "a", method: "monetary-unit", size: 4 }).rows.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
  });

  test("gives large and small rows their chance by size", () => {
    const two = [
      { row: 0, rowId: "A", amount: cents(9_000) },
      { row: 1, rowId: "B", amount: cents(1_000) },
    ];
    const large = Array.from(
      { length: 1000 },
      (_, index) => sample(two, { seed: `s${index}`, method: "monetary-unit", size: 1 }).rows[0]?.row,
    );
    const share = large.filter((row) => row === 0).length;
    expect(share).toBeGreaterThan(850);
    expect(share).toBeLessThan(950);
  });

  test("at random gives every row the same chance, whatever its amount", () => {
    const times = rows.map(() => 0);
    for (let index = 0; index < 3500; index += 1) {
      for (const { row } of sample(rows, {
        seed: `s${index}`,
        method: "random",
        size: 2,
      }).rows) {
        times[row] = (times[row] ?? 0) + 1;
      }
    }
    times.forEach((count) => {
      expect(count).toBeGreaterThan(880);
      expect(count).toBeLessThan(1120);
    });
  });

  test("can be drawn again: these are the rows for this seed, with or without blanks around it", () => {
    for (const seed of ["SiSa 2024", " SiSa 2024 "]) {
      expect(sample(rows, { seed, method: "random", size: 3 }).rows.map(({ row }) => row)).toEqual([0, 2, 4]);
      expect(sample(rows, { seed, method: "monetary-unit", size: 3 }).rows.map(({ row }) => row)).toEqual([2, 3, 5]);
    }
  });

  test("of nothing is nothing", () => {
    expect(sample([], { seed: "a", method: "random", size: 3 }).rows).toEqual([]);
    expect(sample(rows.slice(1, 2), { seed: "a", method: "monetary-unit", size: 3 }).rows).toEqual([]);
  });

  test("is the same for the same seed, in whatever order the rows come, and in the order of the sheet", () => {
    fc.assert(
      fc.property(
        populations,
        seeds,
        sizes,
        fc.constantFrom<SampleRequest["method"][]>("random", "monetary-unit"),
        (population, seed, size, method) => {
          const first = sample(population, { seed, method, size }).rows;
          expect(sample([...population].reverse(), { seed, method, size }).rows).toEqual(first);
          expect(first.map(({ row }) => row)).toEqual(first.map(({ row }) => row).sort((a, b) => a - b));
          expect(new Set(first).size).toBe(first.length);
        },
      ),
    );
  });

  test("has the size that was asked for at random, and at most that size by monetary unit, with every row above the interval", () => {
    fc.assert(
      fc.property(populations, seeds, sizes, (population, seed, size) => {
        expect(sample(population, { seed, method: "random", size }).rows).toHaveLength(Math.min(size, population.length));
        const units = sample(population, {
          seed,
          method: "monetary-unit",
          size,
        }).rows;
        const total = population.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
        expect(units.length).toBeLessThanOrEqual(size);
        for (const row of population.filter(({ amount }) => amount !== 0 && Math.abs(amount) * size >= total)) {
          expect(units).toContain(row);
        }
      }),
    );
  });

  test("another seed gives another sample", () => {
    const many = Array.from({ length: 200 }, (_, row): AuditRow => ({
      row,
      rowId: `R${row}`,
      amount: cents(100),
    }));
    const picks = ["a", "b", "c", "A"].map((seed) =>
      sample(many, { seed, method: "random", size: 5 })
        .rows.map(({ row }) => row)
        .join(),
    );
    expect(new Set(picks).size).toBe(4);
  });
});
