import fc from "fast-check";
import { recognisedIncome } from "../../../src/rules/reconciliation/recognised-income";
import { reconcileYear } from "../../../src/rules/reconciliation/reconcile-year";
import type { LedgerFigure, LedgerRole } from "../../../src/rules/model/ledger-figure";
import { cents } from "../../../src/rules/money/cents";
import { spare } from "../books/rows";
import { spending, viewOf } from "../indicators/annex-book";

function figure(role: LedgerRole | "LASTEN", amount: number | null, more: Partial<LedgerFigure> = {}): LedgerFigure {
  return { ...spare.ledger, year: 2022, role, amount: amount === null ? null : cents(amount), ...more };
}

describe("from the ledger to the annex", () => {
  test("exclusions, shifts, VAT and other money explain every cent", () => {
    // Kostenplaats 4310: 12.100 of costs and 2.000 of salaries. 500 is a dotatie. Of the rest, 600 was moved to 2023 and 300 came from 2021.
    const view = viewOf({
      expenditures: [
        spending(2022, "Zomerschool", 800_000, { recoverableVat: cents(168_000) }),
        spending(2022, "Projectleider", 200_000),
        spending(2022, "Huur gymzaal", 100_000, { otherFunding: cents(32_000) }),
        spending(2023, "Zomerschool", 50_000, { ledgerYear: 2022, recoverableVat: cents(10_000) }),
        spending(2022, "Zomerschool", 30_000, { ledgerYear: 2021 }),
        spending(2023, "Zomerschool", 444_400),
      ],
      ledger: [
        figure("lasten", 1_210_000, { account: "4310", name: "Maatregelen" }),
        figure("LASTEN", 200_000, { account: "4311", name: "Salarissen" }),
        figure("uitgezonderd", 50_000, { account: "4310", name: "Dotatie", reason: "dotatie aan reserve" }),
        figure("lasten", null),
        figure("lasten", 999_999, { year: 2023 }),
        figure("balans eind", 5),
      ],
    });
    expect(reconcileYear(view, 2022)).toEqual({
      year: 2022,
      costsGiven: true,
      ledgerLines: [
        { account: "4310", name: "Maatregelen", amount: 1_210_000, reason: "" },
        { account: "4311", name: "Salarissen", amount: 200_000, reason: "" },
      ],
      ledger: 1_410_000,
      excludedLines: [{ account: "4310", name: "Dotatie", amount: 50_000, reason: "dotatie aan reserve" }],
      excluded: 50_000,
      shiftedOut: 60_000,
      shiftedIn: 30_000,
      recoverableVat: 168_000,
      otherFunding: 32_000,
      expected: 1_130_000,
      spent: 1_130_000,
      unexplained: 0,
      income: null,
      incomeExpected: null,
      incomeDifference: null,
    });
  });

  test("of a year that stands in the ledger only nothing is spent, and a role may have blanks around it", () => {
    const ledger = [figure("lasten", 700, { year: 2030, role: " Lasten " }), figure("baten", 700, { year: 2030, role: " Baten " })];
    expect(reconcileYear(viewOf({ ledger }), 2030)).toMatchObject({ ledger: 700, spent: 0, unexplained: 700, income: 700, incomeExpected: 0, incomeDifference: 700 });
  });

  test("one cent too much in the ledger, or too little, is not explained", () => {
    const expenditures = [spending(2022, "Zomerschool", 10_000)];
    expect(reconcileYear(viewOf({ expenditures, ledger: [figure("lasten", 10_001)] }), 2022)?.unexplained).toBe(1);
    expect(reconcileYear(viewOf({ expenditures, ledger: [figure("lasten", 9_999)] }), 2022)?.unexplained).toBe(-1);
  });

  test("a row without a year counts in no year, and stays unexplained until it has one", () => {
    const view = viewOf({ expenditures: [spending(null, "Zomerschool", 700, { ledgerYear: 2022 })], ledger: [figure("lasten", 700)] });
    expect(reconcileYear(view, 2022)).toMatchObject({ shiftedOut: 0, unexplained: 700 });
  });

  test("a year without costs and income of the ledger is not reconciled", () => {
    expect(reconcileYear(viewOf({ expenditures: [spending(2022, "Zomerschool", 1)] }), 2022)).toBeNull();
    expect(reconcileYear(viewOf({ ledger: [figure("balans begin", 1), figure("lasten", 5, { year: 2021 }), figure("lasten", null)] }), 2022)).toBeNull();
    expect(reconcileYear(viewOf({ ledger: [figure("baten", 1)] }), 2022)).toMatchObject({ costsGiven: false, income: 1 });
    expect(reconcileYear(viewOf({ ledger: [figure("uitgezonderd", 1)] }), 2022)).toMatchObject({ costsGiven: true, unexplained: -1 });
  });

  test("whatever was moved, deducted or paid by others, a ledger that holds all rows leaves nothing unexplained", () => {
    const part = fc.integer({ min: -1e8, max: 1e8 }).map(cents);
    const row = fc
      .record({ year: fc.constantFrom(2021, 2022, 2023), ledgerYear: fc.constantFrom(null, 2021, 2022, 2023), amount: part, recoverableVat: part, otherFunding: part })
      .map(({ year, amount, ...more }) => spending(year, "Zomerschool", amount, more));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), part, (expenditures, excluded) => {
        const inLedger = expenditures.filter((one) => (one.ledgerYear ?? one.year) === 2022);
        const gross = inLedger.reduce((sum, one) => sum + (one.amount ?? 0) + (one.recoverableVat ?? 0) + (one.otherFunding ?? 0), 0);
        const view = viewOf({ expenditures, ledger: [figure("lasten", gross + excluded), figure("uitgezonderd", excluded)] });
        const result = reconcileYear(view, 2022);
        expect(result?.unexplained).toBe(0);
        expect(result?.spent).toBe(expenditures.reduce((sum, one) => sum + (one.year === 2022 ? (one.amount ?? 0) : 0), 0));
      }),
    );
  });
});

describe("the recognised income of a year", () => {
  const transfers = [
    { ...spare.transfers, direction: "aan", year: 2022, municipality: "0824", amount: cents(4_000) },
    { ...spare.transfers, direction: "van", year: 2022, municipality: "0824", amount: cents(9_000) },
  ];
  const expenditures = [
    spending(2022, "Zomerschool", 10_000),
    spending(2022, "Zomerschool", 2_500, { fundedBy: "Gemeenten" }),
    spending(2023, "Zomerschool", 70_000),
  ];

  test("equals the use of the grant: own spending that the state paid for, and what went to other municipalities", () => {
    const view = viewOf({ expenditures, transfers, ledger: [figure("baten", 9_000), figure("baten", 5_000), figure("baten", 3, { year: 2023 })] });
    expect(recognisedIncome(view, 2022)).toEqual({ income: 14_000, used: 14_000, difference: 0 });
    expect(reconcileYear(view, 2022)).toMatchObject({ income: 14_000, incomeExpected: 14_000, incomeDifference: 0 });
  });

  test("a cent more or less than was used is a difference", () => {
    expect(recognisedIncome(viewOf({ expenditures, ledger: [figure("baten", 10_001)] }), 2022)?.difference).toBe(1);
    expect(recognisedIncome(viewOf({ expenditures, ledger: [figure("baten", 9_999)] }), 2022)?.difference).toBe(-1);
  });

  test("is not known while the book holds none", () => {
    expect(recognisedIncome(viewOf({ expenditures, ledger: [figure("lasten", 1), figure("baten", null)] }), 2022)).toBeNull();
  });
});
