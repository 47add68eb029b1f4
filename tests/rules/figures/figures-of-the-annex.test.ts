import { balanceFigures } from "../../../src/rules/figures/balance-figures";
import { breakdownFigure } from "../../../src/rules/figures/breakdown-figure";
import { combine } from "../../../src/rules/figures/combine";
import type { FigureSource } from "../../../src/rules/figures/figure-source";
import { indicatorFigure, indicatorLineFigure } from "../../../src/rules/figures/indicator-figure";
import { reconciliationFigures, reconciliationLineFigure } from "../../../src/rules/figures/reconciliation-figures";
import { rowsBehind } from "../../../src/rules/figures/rows-behind";
import { settlementFigures } from "../../../src/rules/figures/settlement-figures";
import { subsidyFigures } from "../../../src/rules/figures/subsidy-figures";
import { moveFigures, totalFigures } from "../../../src/rules/figures/total-figures";
import type { IndicatorLine } from "../../../src/rules/indicators/indicator-value";
import type { Book } from "../../../src/rules/model/book";
import type { BookView } from "../../../src/rules/model/book-view";
import { cents } from "../../../src/rules/money/cents";
import { reported, schemeWith, spending, viewOf } from "../indicators/annex-book";
import { row } from "../years/view-of";

const scheme = schemeWith({
  "X/01": { kind: "year-amount", purposes: ["P1"] },
  "X/02": { kind: "previous-year-correction", purposes: ["P1"] },
  "X/03": { kind: "cumulative", of: "X/01" },
  "X/04": { kind: "previous-year-reserve" },
  "X/06": { kind: "municipality-list", column: "amount", direction: "aan" },
  "X/08": { kind: "project-list", column: "amount", purposes: ["P5"] },
  "X/09": { kind: "yes-no", question: "final-account" },
  "X/10": { kind: "text" },
});

const nothing: FigureSource = { is: "combined", parts: [] };
const amount = cents(1);

function line(key: string, name = key, exact: IndicatorLine["exact"] = amount): IndicatorLine {
  return { key, name, exact, wholeEuros: null, text: null };
}

const figure = (view: BookView, year: number, code: string) => indicatorFigure(view, year, { code, exact: amount });
const sumBehind = (view: BookView, book: Partial<Book>, source: FigureSource | null) => (source === null ? null : rowsBehind(view, book.expenditures ?? [], source).sum);

describe("behind an indicator of a year with rows of its own", () => {
  const view = viewOf({}, scheme);

  test("stands spending, with what the indicator takes in", () => {
    expect(figure(view, 2022, "X/01")).toEqual({ is: "spending", amount: "amount", where: { takenIn: { year: 2022, source: { kind: "year-amount", purposes: ["P1"] } } } });
  });

  test("stand transfers, all together or to one municipality, which is known by its code however the line writes it", () => {
    expect(figure(view, 2022, "X/06")).toEqual({ is: "transfers", direction: "aan", year: 2022 });
    expect(indicatorLineFigure(view, 2022, { code: "X/06" }, line("060344", "Utrecht"))).toEqual({ is: "transfers", direction: "aan", year: 2022, municipality: "0344" });
    expect(indicatorLineFigure(view, 2022, { code: "X/06" }, line("elders", "Elders"))).toEqual({ is: "transfers", direction: "aan", year: 2022, municipality: "Elders" });
  });

  test("stands the spending of one project, or of every measure of the book", () => {
    const project = (name: string) => ({ is: "spending", amount: "amount", where: { takenIn: { year: 2022, source: { kind: "year-amount", purposes: ["P5"] } }, under: { by: "measure", name } } });
    expect(indicatorLineFigure(view, 2022, { code: "X/08" }, line("Thuiszitters"))).toEqual(project("Thuiszitters"));
    const twice = viewOf({ measures: [row("measures", { name: "Zomerschool" }), row("measures", { name: "Huur" }), row("measures", { name: "ZOMERSCHOOL" })] }, scheme);
    expect(figure(twice, 2022, "X/08")).toEqual({ is: "combined", parts: [{ sign: 1, source: project("ZOMERSCHOOL") }, { sign: 1, source: project("Huur") }] });
  });

  test("stands nothing where no amount belongs, and nothing under a code that the year does not have", () => {
    expect([figure(view, 2022, "X/09"), figure(view, 2022, "X/10")]).toEqual([null, null]);
    expect(figure(view, 2022, "X/99")).toBeNull();
    expect(figure(view, 2040, "X/01")).toBeNull();
    expect(indicatorFigure(view, 2022, { code: "X/01", exact: null })).toBeNull();
    expect(indicatorLineFigure(view, 2022, { code: "X/06" }, line("060344", "Utrecht", null))).toBeNull();
    expect(indicatorLineFigure(view, 2022, { code: "X/99" }, line("060344"))).toBeNull();
    expect(indicatorLineFigure(view, 2022, { code: "X/01" }, line("060344"))).toBeNull();
  });
});

describe("behind an indicator of a year taken over from SiSa", () => {
  const taken = { openings: [row("openings", { year: 2021, received: 500, spent: 300, balance: 200 })] };
  const told = viewOf({ ...taken, reported: [reported(2021, "X/01", 3), reported(2021, "X/03", 7), reported(2021, "X/04", 2)] }, scheme);
  const silent = viewOf(taken, scheme);

  test("stands what was reported", () => {
    for (const code of ["X/01", "X/03", "X/04"]) {
      expect(figure(told, 2021, code)).toEqual({ is: "reported", year: 2021, indicator: code });
    }
    expect(figure(told, 2021, "X/06")).toEqual({ is: "reported-lines", year: 2021, direction: "aan" });
    expect(indicatorLineFigure(told, 2021, { code: "X/06" }, line("060344"))).toEqual({ is: "reported-lines", year: 2021, direction: "aan", municipality: "0344" });
  });

  test("stands nothing where the book does not hold what was reported", () => {
    expect(figure(silent, 2021, "X/01")).toEqual(nothing);
    expect(figure(silent, 2021, "X/02")).toEqual(nothing);
  });

  test("the reserve is that of the rows before it, where the book does not hold what was reported", () => {
    const later = viewOf({ openings: [row("openings", { year: 2022, received: 500, spent: 300 })], receipts: [row("receipts", { receivedOn: "2021-05-01", amount: 900 })] }, scheme);
    expect(figure(later, 2022, "X/04")).toEqual(balanceFigures(later, 2021, "rijk").liability);
  });

  test("what was reported in a year with rows of its own is not in the place of these", () => {
    expect(figure(viewOf({ reported: [reported(2022, "X/03", 7), reported(2022, "X/04", 7)] }, scheme), 2022, "X/03")).toMatchObject({ is: "combined" });
    expect(figure(viewOf({ reported: [reported(2022, "X/03", 7), reported(2022, "X/04", 7)] }, scheme), 2022, "X/04")).toMatchObject({ is: "above-zero" });
  });

  test("a cumulative amount goes on from it, with the years after it only", () => {
    const expenditures = [spending(2021, "Zomerschool", 90_000), spending(2022, "Zomerschool", 500), spending(2023, "Zomerschool", -20, { correctsYear: 2022 }), spending(2024, "Zomerschool", 1)];
    const book = { ...taken, expenditures, reported: [reported(2021, "X/03", 7)] };
    const view = viewOf(book, scheme);
    expect(sumBehind(view, book, figure(view, 2022, "X/03"))).toBe(1_200);
    expect(sumBehind(view, book, figure(view, 2023, "X/03"))).toBe(1_180);
    const own = { expenditures: expenditures.slice(1) };
    expect(sumBehind(viewOf(own, scheme), own, figure(viewOf(own, scheme), 2023, "X/03"))).toBe(480);
    expect(figure(viewOf(own, schemeWith({ "X/03": { kind: "cumulative", of: "X/01" } })), 2023, "X/03")).toEqual(nothing);
  });
});

describe("behind the reserve of the year before", () => {
  test("stands the end of the last year of the book before it, and nothing before its first year", () => {
    const view = viewOf({}, scheme);
    expect(figure(view, 2023, "X/04")).toEqual(balanceFigures(view, 2022, "rijk").liability);
    expect(figure(view, scheme.firstYear, "X/04")).toEqual(nothing);
  });
});

describe("behind a balance", () => {
  const openings = [row("openings", { year: 2022, balance: 700 }), row("openings", { year: 2020, balance: 50 }), row("openings", { year: null, balance: 3 }), row("openings", { year: 2023, received: 4 })];
  const book: Partial<Book> = {
    openings,
    receipts: [row("receipts", { receivedOn: "2021-05-01", amount: 10_000 }), row("receipts", { receivedOn: "2023-05-01", amount: 100 })],
    repayments: [row("repayments", { year: 2024, amount: 30 })],
    transfers: [row("transfers", { direction: "aan", year: 2024, amount: 20 }), row("transfers", { direction: "van", year: 2024, amount: 11 })],
    expenditures: [spending(2024, "Zomerschool", 5), spending(2024, "Zomerschool", 6, { fundedBy: "gemeenten" })],
    ledger: [row("ledger", { year: 2024, role: "balanscorrectie", amount: -1 })],
  };
  const view = viewOf(book);
  const sums = (year: number, source: "rijk" | "gemeenten") => Object.fromEntries(Object.entries(balanceFigures(view, year, source)).map(([name, one]: [string, FigureSource]) => [name, rowsBehind(view, book.expenditures ?? [], one).sum]));

  test("of the state stands the last balance that was taken over before the year, and what moved since", () => {
    expect(sums(2024, "rijk")).toMatchObject({ begin: 804, received: 0, spent: 5, transferredOut: 20, repaid: 30, adjusted: -1, end: 748, liability: 748, asset: 0 });
    expect(balanceFigures(view, 2022, "rijk")).toMatchObject({ begin: { parts: [{ source: { is: "opening-balance", year: 2020 } }, { source: {} }] }, end: { is: "opening-balance", year: 2022 } });
    expect(sums(2022, "rijk")).toMatchObject({ begin: 10_050, adjusted: -9_350, end: 700 });
  });

  test("of other municipalities stands only what they sent and what was spent of it, without any balance of the state", () => {
    expect(sums(2024, "gemeenten")).toMatchObject({ begin: 0, received: 11, spent: 6, transferredOut: 0, repaid: 0, adjusted: 0, end: 5 });
    expect(balanceFigures(view, 2022, "gemeenten")).toMatchObject({ transferredOut: nothing, repaid: nothing, end: { is: "combined" } });
  });

  test("below zero is an asset, and no liability", () => {
    const short = { ...book, openings: [], receipts: [] };
    const behind = (of: FigureSource) => rowsBehind(viewOf(short), short.expenditures ?? [], of).sum;
    const { end, liability, asset } = balanceFigures(viewOf(short), 2024, "rijk");
    expect([behind(end), behind(liability), behind(asset)]).toEqual([-56, 0, 56]);
  });

  test("of the ledger stand its begin and its end for that source", () => {
    expect(balanceFigures(view, 2024, "gemeenten")).toMatchObject({
      ledgerBegin: { is: "ledger", year: 2024, role: "balans begin", source: "gemeenten" },
      ledgerEnd: { is: "ledger", year: 2024, role: "balans eind", source: "gemeenten" },
    });
  });
});

describe("behind every amount that the book shows", () => {
  const view = viewOf({
    receipts: [row("receipts", { receivedOn: "2022-05-01", amount: 1_000 })],
    repayments: [row("repayments", { year: 2022, amount: 200 })],
    transfers: [row("transfers", { direction: "aan", year: 2022, amount: 30 }), row("transfers", { direction: "van", year: 2022, amount: 4 })],
    allocations: [row("allocations", { amount: 5_000 })],
    openings: [row("openings", { year: 2021, received: 100_000, spent: 20_000, transferredIn: 3_000, transferredOut: 400, repaid: 50 })],
    ledger: [
      row("ledger", { year: 2022, role: "lasten", account: "43", name: "NPO", amount: 900 }),
      row("ledger", { year: 2022, role: "uitgezonderd", account: "44", name: "Lunch", reason: "Eigen", amount: 80 }),
      row("ledger", { year: 2022, role: "baten", amount: 700 }),
    ],
  });
  const expenditures = [
    spending(2022, "Zomerschool", 600, { recoverableVat: cents(20), otherFunding: cents(3) }),
    spending(2023, "Zomerschool", 10, { ledgerYear: 2022 }),
    spending(2022, "Zomerschool", 1, { ledgerYear: 2023, fundedBy: "gemeenten" }),
  ];
  const sums = (figures: object) => Object.fromEntries(Object.entries(figures).map(([name, one]: [string, FigureSource]) => [name, rowsBehind(view, expenditures, one).sum]));

  test("of a year stand its own rows and the figures taken over for it", () => {
    expect(sums(moveFigures(2022))).toEqual({ received: 1_000, spent: 601, transferredIn: 4, transferredOut: 30, repaid: 200 });
    expect(sums(moveFigures(2021))).toEqual({ received: 100_000, spent: 20_000, transferredIn: 3_000, transferredOut: 400, repaid: 50 });
  });

  test("of the whole book stand all of them, and what is left of the grant and of the money", () => {
    expect(sums(totalFigures())).toEqual({ received: 101_000, spent: 20_611, transferredIn: 3_004, transferredOut: 430, repaid: 250, allocated: 5_000, leftOfAllocation: -13_037, leftOfReceived: 82_713 });
  });

  test("of the settlement stands the money of the state, with what is to be repaid and nothing that is overspent", () => {
    expect(sums(settlementFigures())).toEqual({ received: 101_000, spent: 20_610, transferredOut: 430, repaid: 250, toRepay: 79_710, overspent: 0 });
  });

  test("of the way from the ledger to the annex stands every step", () => {
    expect(sums(reconciliationFigures(2022))).toEqual({
      ledger: 900,
      excluded: 80,
      shiftedOut: 10,
      shiftedIn: 1,
      recoverableVat: 20,
      otherFunding: 3,
      expected: 788,
      spent: 601,
      unexplained: 187,
      income: 700,
      incomeExpected: 630,
      incomeDifference: 70,
    });
    expect(reconciliationLineFigure(2022, "uitgezonderd", { account: "44", name: "Lunch", reason: "Eigen" })).toEqual({ is: "ledger", year: 2022, role: "uitgezonderd", line: { account: "44", name: "Lunch", reason: "Eigen" } });
  });

  test("of a line of a breakdown stands its spending of one year, of rows without a year, or of all years", () => {
    const under = { by: "purpose", name: "P1" } as const;
    expect([breakdownFigure("purpose", "P1", 2022), breakdownFigure("purpose", "P1", null), breakdownFigure("purpose", "P1", "all")]).toEqual([
      { is: "spending", amount: "amount", where: { year: 2022, under } },
      { is: "spending", amount: "amount", where: { year: null, under } },
      { is: "spending", amount: "amount", where: { under } },
    ]);
  });
});

describe("behind a subsidy", () => {
  const subsidies = [
    row("subsidies", { reference: "SUB-1", granted: 900, advanced: 800 }),
    row("subsidies", { reference: "sub-1", granted: 70, advanced: 60, determined: 50 }),
    row("subsidies", { reference: "", granted: 5 }),
    row("subsidies", { reference: "SUB-2", granted: 900, advanced: 800, determined: 600 }),
  ];
  const view = viewOf({ subsidies });

  test("stands the spending under its reference; under one that stands twice, of the first row only, and under none nothing", () => {
    const attributed = [0, 1, 2, 3, 4].map((position) => subsidyFigures(view, position).attributed);
    const under = (name: string) => ({ is: "spending", amount: "amount", where: { under: { by: "subsidy", name } } });
    expect(attributed).toEqual([under("SUB-1"), nothing, nothing, under("SUB-2"), nothing]);
  });

  test("that is not settled stands what was granted, and nothing is claimed back or corrected", () => {
    const { granted, stillToSettle, toClaimBack, correction, stillCommitted, attributed } = subsidyFigures(view, 0);
    expect([stillToSettle, toClaimBack, correction]).toEqual([granted, nothing, nothing]);
    expect(stillCommitted).toEqual({ is: "above-zero", source: combine([granted], [attributed]) });
  });

  test("that is settled stands what was determined, and the advance above it is claimed back", () => {
    const { determined, advanced, stillToSettle, toClaimBack, correction, stillCommitted, attributed } = subsidyFigures(view, 3);
    expect(stillToSettle).toEqual(nothing);
    expect(stillCommitted).toEqual({ is: "above-zero", source: combine([determined], [attributed]) });
    expect(toClaimBack).toEqual({ is: "above-zero", source: combine([advanced], [determined]) });
    expect(correction).toEqual(combine([], [{ is: "above-zero", source: combine([attributed], [determined]) }]));
  });

  test("at a position without a row stand zeros", () => {
    const figures = subsidyFigures(view, 9);
    expect(Object.values(figures).map((one: FigureSource) => rowsBehind(view, [], one))).toEqual(Object.keys(figures).map(() => ({ rows: [], sum: 0 })));
  });
});
