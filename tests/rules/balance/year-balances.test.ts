import fc from "fast-check";
import { yearBalances } from "../../../src/rules/balance/year-balances";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import type { Book } from "../../../src/rules/model/book";
import { sumCents } from "../../../src/rules/money/sum-cents";
import { row, viewOf } from "../years/view-of";
import { moreMovements } from "./arbitrary-movements";

const balances = (parts: Partial<Book>) => yearBalances(viewOf(parts));
const of = (parts: Partial<Book>, source: string) => balances(parts).filter((balance) => balance.source === source);
const ends = (parts: Partial<Book>, source: string) => Object.fromEntries(of(parts, source).map(({ year, end }) => [year, end]));

/** Advances until July 2023, a year spent ahead of them, a transfer out, and money that Oisterwijk brought in. Euros as cents. */
const story: Partial<Book> = {
  receipts: [
    row("receipts", { receivedOn: "2021-12-15", amount: 100_000_00 }),
    row("receipts", { receivedOn: "2022-12-15", amount: 240_000_00 }),
    row("receipts", { receivedOn: "2023-07-15", amount: 140_000_00 }),
  ],
  transfers: [
    row("transfers", { direction: "van", municipality: "0824", year: 2022, amount: 15_000_00 }),
    row("transfers", { direction: "aan", municipality: "0855", year: 2023, amount: 10_000_00 }),
  ],
  repayments: [row("repayments", { year: 2024, amount: 5_000_00 })],
  expenditures: [
    row("expenditures", { year: 2021, amount: 30_000_00 }),
    row("expenditures", { year: 2022, amount: 350_000_00, fundedBy: "Rijk" }),
    row("expenditures", { year: 2023, amount: 60_000_00 }),
    row("expenditures", { year: 2023, amount: 6_000_00, fundedBy: "gemeenten" }),
    row("expenditures", { year: 2024, amount: -2_000_00, kind: "lagere vaststelling", correctsYear: 2022 }),
  ],
};

describe("the balance of Gemeente Voorbeeld", () => {
  test("follows the money of the state from year to year", () => {
    expect(ends(story, "rijk")).toEqual({
      2021: 70_000_00, // 100.000 - 30.000
      2022: -40_000_00, // 70.000 + 240.000 - 350.000
      2023: 30_000_00, // -40.000 + 140.000 - 60.000 - 10.000
      2024: 27_000_00, // 30.000 + 2.000 - 5.000
      2025: 27_000_00,
      2026: 27_000_00,
    });
  });

  test("keeps the money of other municipalities apart", () => {
    expect(ends(story, "gemeenten")).toEqual({ 2021: 0, 2022: 15_000_00, 2023: 9_000_00, 2024: 9_000_00, 2025: 9_000_00, 2026: 9_000_00 });
  });

  test("shows money spent ahead as an asset beside the liability of the other source, never netted", () => {
    expect(balances(story).filter(({ year }) => year === 2022)).toEqual([
      {
        year: 2022,
        source: "rijk",
        begin: 70_000_00,
        received: 240_000_00,
        spent: 350_000_00,
        transferredOut: 0,
        repaid: 0,
        adjustments: [],
        end: -40_000_00,
        liability: 0,
        asset: 40_000_00,
        liabilityCode: "P29b",
        assetCode: "A29b",
        codeStatus: "confirmed",
        ledgerBegin: null,
        ledgerEnd: null,
      },
      {
        year: 2022,
        source: "gemeenten",
        begin: 0,
        received: 15_000_00,
        spent: 0,
        transferredOut: 0,
        repaid: 0,
        adjustments: [],
        end: 15_000_00,
        liability: 15_000_00,
        asset: 0,
        liabilityCode: "P29c",
        assetCode: "A29c",
        codeStatus: "confirmed",
        ledgerBegin: null,
        ledgerEnd: null,
      },
    ]);
  });

  test("takes the codes of the year: those of municipalities are others from 2025", () => {
    const codes = (year: number, source: string) => of(story, source).filter((balance) => balance.year === year).map((balance) => balance.liabilityCode);
    expect([codes(2024, "gemeenten"), codes(2025, "gemeenten")]).toEqual([["P29c"], ["P29f"]]);
    expect([codes(2024, "rijk"), codes(2025, "rijk")]).toEqual([["P29b"], ["P29b"]]);
  });

  test("has no code, and says that none is confirmed, where no list holds for the year", () => {
    const view = viewOf(story);
    const upTo2022 = view.sisa.balanceCodes
      .filter(({ validFrom }) => validFrom === null || validFrom <= "2022-12-31")
      .map((codes) => (codes.validUntil === null || codes.validUntil > "2022-12-31" ? { ...codes, validUntil: "2022-12-31" as IsoDate } : codes));
    const later = yearBalances({ ...view, sisa: { ...view.sisa, balanceCodes: upTo2022 } }).filter(({ source }) => source === "rijk");
    expect(later[1]).toMatchObject({ year: 2022, liabilityCode: "P29b", assetCode: "A29b", codeStatus: "confirmed" });
    expect(later[2]).toMatchObject({ year: 2023, liabilityCode: null, assetCode: null, codeStatus: "unconfirmed" });
  });
});

describe("the ledger", () => {
  const ledger = [
    row("ledger", { year: 2022, role: "Balans begin", amount: 50_00 }),
    row("ledger", { year: 2022, role: "balans begin", source: "rijk", amount: 20_00 }),
    row("ledger", { year: 2022, role: "balans eind", source: "gemeenten", amount: -7_00 }),
    row("ledger", { year: 2022, role: "balans eind" }),
    row("ledger", { year: 2022, role: "balanscorrectie", name: "2330", amount: 3_00, reason: "Afrondingsverschil 2021" }),
    row("ledger", { year: 2022, role: "balanscorrectie", name: "Rekening 2330", source: "gemeenten", amount: -1_00 }),
    row("ledger", { year: 2022, role: "balanscorrectie", reason: "Zonder bedrag" }),
    row("ledger", { year: 2022, role: "lasten", amount: 900_00 }),
    row("ledger", { year: 2023, role: "balans begin", source: "provincie", amount: 1_00 }),
  ];

  test("has its accounts per source added up beside the computed figures, and stays silent where it holds none", () => {
    expect(of({ ledger }, "rijk").map(({ year, ledgerBegin, ledgerEnd }) => [year, ledgerBegin, ledgerEnd]).slice(0, 3)).toEqual([
      [2021, null, null],
      [2022, 70_00, null],
      [2023, null, null],
    ]);
    expect(of({ ledger }, "gemeenten")[1]).toMatchObject({ ledgerBegin: null, ledgerEnd: -7_00 });
  });

  test("adjusts the balance by name, by its reason where it gives one", () => {
    expect(of({ ledger }, "rijk")[1]).toMatchObject({ adjustments: [{ name: "Afrondingsverschil 2021", amount: 3_00 }], end: 3_00 });
    expect(of({ ledger }, "gemeenten")[1]).toMatchObject({ adjustments: [{ name: "Rekening 2330", amount: -1_00 }], end: -1_00, asset: 1_00 });
  });
});

describe("a book that begins later", () => {
  const openings = [
    row("openings", { year: 2021, received: 100_00, spent: 40_00, source: "SiSa-bijlage 2021" }),
    row("openings", { year: 2022, received: 50_00, spent: 30_00, transferredOut: 5_00, repaid: 1_00, balance: 80_00, source: "SiSa-bijlage 2022" }),
  ];

  test("computes the end of a taken-over year without a balance", () => {
    expect(of({ openings }, "rijk")[0]).toMatchObject({ received: 100_00, spent: 40_00, adjustments: [], end: 60_00 });
  });

  test("ends at the balance that was taken over, and names what it differs by", () => {
    // 60 + 50 - 30 - 5 - 1 = 74
    expect(of({ openings }, "rijk")[1]).toMatchObject({
      begin: 60_00,
      transferredOut: 5_00,
      repaid: 1_00,
      adjustments: [{ name: "SiSa-bijlage 2022", amount: 6_00 }],
      end: 80_00,
    });
    expect(of({ openings }, "rijk")[2]).toMatchObject({ year: 2023, begin: 80_00, end: 80_00 });
  });

  test("names no adjustment where the balance is what the figures give", () => {
    const same = [row("openings", { year: 2021, received: 100_00, spent: 40_00, balance: 60_00 })];
    expect(of({ openings: same }, "rijk")[0]).toMatchObject({ adjustments: [], end: 60_00 });
  });

  test("can take over that the state still owed money", () => {
    expect(of({ openings: [row("openings", { year: 2021, balance: -9_00 })] }, "rijk")[0]).toMatchObject({ end: -9_00, asset: 9_00, liability: 0 });
  });

  test("leaves the balance of other municipalities' money computed", () => {
    const brought = [row("openings", { year: 2021, transferredIn: 20_00, balance: 60_00 })];
    expect(of({ openings: brought }, "gemeenten")[0]).toMatchObject({ received: 20_00, adjustments: [], end: 20_00 });
  });
});

test("what is paid from an unknown source, and what has no year, stands in no balance", () => {
  const expenditures = [row("expenditures", { year: 2022, amount: 5, fundedBy: "provincie" }), row("expenditures", { amount: 7 })];
  expect(balances({ expenditures }).every(({ end }) => end === 0)).toBe(true);
});

describe("whatever moves the balance", () => {
  test("every year begins at the end of the one before, and ends at the sum of its movements", () => {
    fc.assert(fc.property(moreMovements, (parts) => {
      for (const source of ["rijk", "gemeenten"]) {
        let previous = 0;
        for (const { begin, received, spent, transferredOut, repaid, adjustments, end, liability, asset } of of(parts, source)) {
          expect(begin).toBe(previous);
          expect(begin + received - spent - transferredOut - repaid + sumCents(adjustments.map(({ amount }) => amount))).toBe(end);
          expect([liability - asset, Math.min(liability, asset)]).toEqual([end, 0]);
          previous = end;
        }
      }
    }));
  });

  test("the order of the rows does not matter", () => {
    fc.assert(fc.property(moreMovements, (parts) => {
      const turned = Object.fromEntries(Object.entries(parts).map(([part, rows]) => [part, [...(rows as readonly object[])].reverse()]));
      const inOrder = (book: Partial<Book>) =>
        balances(book).map((balance) => ({ ...balance, adjustments: balance.adjustments.map(({ amount }) => amount).sort((a, b) => a - b) }));
      expect(inOrder(turned)).toEqual(inOrder(parts));
    }));
  });
});

test("a year that stands in the ledger only has a balance of zeros beside it", () => {
  const ledger = [row("ledger", { year: 2028, role: "balans eind", amount: 7 })];
  expect(balances({ ledger }).filter(({ year }) => year === 2028)).toMatchObject([
    { source: "rijk", received: 0, spent: 0, transferredOut: 0, repaid: 0, end: 0, ledgerEnd: 7 },
    { source: "gemeenten", received: 0, spent: 0, end: 0 },
  ]);
});

test("what was taken over as spent was money of the state, none of other municipalities", () => {
  const openings = [row("openings", { year: 2021, received: 100, spent: 40 })];
  expect(of({ openings }, "rijk")[0]).toMatchObject({ spent: 40, end: 60 });
  expect(of({ openings }, "gemeenten")[0]).toMatchObject({ spent: 0, end: 0 });
});
