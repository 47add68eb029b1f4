import fc from "fast-check";
import { createBookEngine } from "../../../src/rules/create-book-engine";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import { balanceFigures } from "../../../src/rules/figures/balance-figures";
import { breakdownFigure } from "../../../src/rules/figures/breakdown-figure";
import type { FigureSource } from "../../../src/rules/figures/figure-source";
import { indicatorFigure, indicatorLineFigure } from "../../../src/rules/figures/indicator-figure";
import { reconciliationFigures, reconciliationLineFigure } from "../../../src/rules/figures/reconciliation-figures";
import { rowsBehind } from "../../../src/rules/figures/rows-behind";
import { settlementFigures } from "../../../src/rules/figures/settlement-figures";
import { subsidyFigures } from "../../../src/rules/figures/subsidy-figures";
import { moveFigures, totalFigures } from "../../../src/rules/figures/total-figures";
import { yearBalances } from "../../../src/rules/balance/year-balances";
import { spendingBy } from "../../../src/rules/breakdown/spending-by";
import type { Book } from "../../../src/rules/model/book";
import type { BookView } from "../../../src/rules/model/book-view";
import { cents } from "../../../src/rules/money/cents";
import { sumCents } from "../../../src/rules/money/sum-cents";
import { reportYear } from "../../../src/rules/report/report-year";
import { subsidyStandings } from "../../../src/rules/subsidies/subsidy-standings";
import { aBook } from "../books/arbitrary-book";
import { assessedOn } from "../books/d14";
import { fullBook } from "../books/full-book";
import { emptyBook, spare } from "../books/rows";
import { measures, reported, schemeWith, spending } from "../indicators/annex-book";

const scheme = schemeWith({
  "X/01": { kind: "year-amount", purposes: ["P1", "S1"] },
  "X/02": { kind: "previous-year-correction", purposes: ["P1"] },
  "X/03": { kind: "cumulative", of: "X/01" },
  "X/04": { kind: "previous-year-reserve" },
  "X/05": { kind: "municipality-list", column: "code", direction: "aan" },
  "X/06": { kind: "municipality-list", column: "amount", direction: "aan" },
  "X/07": { kind: "municipality-list", column: "amount", direction: "van" },
  "X/08": { kind: "project-list", column: "amount", purposes: ["P5"] },
  "X/09": { kind: "yes-no", question: "final-account" },
});

function viewOf(book: Book): BookView {
  return createBookEngine({ ...assessedOn(), scheme }, book).view();
}

/** Every figure of the book beside what stands behind it. */
function figuresOf(view: BookView): readonly (readonly [what: string, figure: number | null, source: FigureSource | null])[] {
  const years = [...view.totals.byYear.map(({ year }) => year), 2031].filter((year) => year !== null);
  return [...totals(view), ...breakdowns(view), ...subsidies(view), ...years.flatMap((year) => ofYear(view, year))];
}

type Named = readonly [what: string, figure: number | null, source: FigureSource | null];

function paired<Name extends string>(about: string, figures: { readonly [Key in NoInfer<Name>]: number | null }, sources: { readonly [Key in Name]: FigureSource }): Named[] {
  return (Object.keys(sources) as Name[]).map((name) => [`${about} ${name}`, figures[name], sources[name]]);
}

function totals(view: BookView): Named[] {
  return [
    ...paired("total", view.totals, totalFigures()),
    ...view.totals.byYear.flatMap((total) => paired(`total ${total.year ?? "-"}`, total, moveFigures(total.year))),
    ...paired("settlement", reportYear(view, 2022).settlement, settlementFigures()),
  ];
}

function breakdowns(view: BookView): Named[] {
  return (["purpose", "measure", "partner", "label", "subsidy"] as const).flatMap((by) =>
    spendingBy(view, by).flatMap((line): Named[] => [
      [`${by} ${line.name}`, line.spent, breakdownFigure(by, line.name, "all")],
      ...line.byYear.map(({ year, spent }): Named => [`${by} ${line.name} ${year ?? "-"}`, spent, breakdownFigure(by, line.name, year)]),
    ]),
  );
}

function subsidies(view: BookView): Named[] {
  return subsidyStandings(view).flatMap((standing) => paired(standing.reference, { ...standing, determined: standing.determined ?? 0 }, subsidyFigures(view, standing.row)));
}

function ofYear(view: BookView, year: number): Named[] {
  const report = reportYear(view, year);
  const { reconciliation } = report;
  return [
    ...report.indicators.flatMap((value): Named[] => [
      [`${value.code} ${year}`, value.exact, indicatorFigure(view, year, value)],
      ...value.lines.map((line): Named => [`${value.code} ${line.key} ${year}`, line.exact, indicatorLineFigure(view, year, value, line)]),
    ]),
    [`outside ${year}`, report.outsideIndicators, { is: "spending", amount: "amount", where: { outsideIndicatorsOf: year } }],
    ...yearBalances(view).filter((one) => one.year === year).flatMap((balance): Named[] => {
      const { ledgerBegin, ledgerEnd, adjustments } = balance;
      const adjusted = sumCents(adjustments.map(({ amount }) => amount));
      const figures = { ...balance, adjusted, ledgerBegin: ledgerBegin ?? 0, ledgerEnd: ledgerEnd ?? 0 };
      return paired(`balance ${year} ${balance.source}`, figures, balanceFigures(view, year, balance.source));
    }),
    ...(reconciliation === null
      ? []
      : [
          ...paired(
            `reconciliation ${year}`,
            { ...reconciliation, income: reconciliation.income ?? 0, incomeExpected: reconciliation.incomeExpected, incomeDifference: reconciliation.incomeDifference },
            reconciliationFigures(year),
          ).filter(([, figure]) => figure !== null),
          ...reconciliation.excludedLines.map((line): Named => [`excluded ${line.account}`, line.amount, reconciliationLineFigure(year, "uitgezonderd", line)]),
        ]),
  ];
}

const someTables = fc.record(
  {
    openings: fc.constant([
      { ...spare.openings, year: 2021, received: cents(400), spent: cents(90), balance: cents(310), source: "SiSa-bijlage 2021" },
      { ...spare.openings, year: 2020, balance: cents(-7) },
    ]),
    reported: fc.constant([
      reported(2021, "X/01", 7),
      reported(2021, "X/01", 8, { delivery: 1 }),
      reported(2021, "X/03", 90),
      reported(2021, "X/04", 5),
      reported(2021, "X/06", 3, { municipality: "0344" }),
    ]),
    ledger: fc.constant([
      { ...spare.ledger, year: 2022, role: "Lasten", account: "0043010", name: "NPO", amount: cents(5003) },
      { ...spare.ledger, year: 2022, role: "uitgezonderd", account: "0043011", reason: "Eigen middelen", amount: cents(3) },
      { ...spare.ledger, year: 2022, role: "baten", amount: cents(90) },
      { ...spare.ledger, year: 2021, role: "balanscorrectie", source: "gemeenten", amount: cents(-12) },
      { ...spare.ledger, year: 2022, role: "balans eind", amount: cents(11) },
    ]),
    transfers: fc.constant([
      { ...spare.transfers, direction: "Aan", municipality: "0344", year: 2022, amount: cents(250) },
      { ...spare.transfers, direction: "aan", municipality: "Gemeente Utrecht", year: 2022, amount: cents(50) },
      { ...spare.transfers, direction: "van", municipality: "elders", year: 2023, amount: cents(20) },
    ]),
  },
  { requiredKeys: [] },
);

describe("the rows behind a figure", () => {
  test("add up to it, to the cent, for every figure of any book", () => {
    fc.assert(
      fc.property(aBook, someTables, (made, tables) => {
        const book = { ...made, ...tables };
        const view = viewOf(book);
        for (const [what, figure, source] of figuresOf(view)) {
          expect([what, source === null]).toEqual([what, figure === null]);
          if (source !== null) {
            const { rows, sum } = rowsBehind(view, book.expenditures, source);
            expect([what, sum]).toEqual([what, figure]);
            expect(sumCents(rows.map(({ amount }) => amount))).toBe(sum);
          }
        }
      }),
      { numRuns: 40, interruptAfterTimeLimit: 20_000 },
    );
  }, 60_000);

  test("of the annex of a whole town are its rows: every row of a year stands behind exactly one indicator of spending", () => {
    const book = fullBook();
    const view = createBookEngine(assessedOn(), book).view();
    const { indicators } = reportYear(view, 2023);
    const behind = indicators.slice(0, 3).flatMap((value) => {
      const source = indicatorFigure(view, 2023, value);
      return source === null ? [] : rowsBehind(view, book.expenditures, source).rows;
    });
    const counted = book.expenditures.flatMap((row, position) => (row.year === 2023 ? [position] : []));
    expect(behind.map(({ row }) => row).sort((a, b) => a - b)).toEqual(counted);
    expect(behind.every(({ part, rowId, row }) => part === "expenditures" && rowId === book.expenditures[row]?.rowId)).toBe(true);
  });
});

describe("which rows stand behind", () => {
  const expenditures = [
    spending(2023, "Zomerschool", 1_000, { rowId: "A" }),
    spending(2023, "Zomerschool", -200, { rowId: "B", correctsYear: 2022 }),
    spending(2022, "Zomerschool", 4_000, { rowId: "C", ledgerYear: 2023, recoverableVat: cents(840), otherFunding: cents(60) }),
    spending(2023, "Thuiszitters", 50, { rowId: "D" }),
    { ...spending(2023, "Zomerschool", 1, { rowId: "E" }), amount: null },
  ];
  const book: Book = { ...emptyBook, measures, expenditures, years: [{ ...spare.years, year: 2022, status: "ingediend" }] };
  const view = viewOf(book);
  const idsOf = (source: FigureSource) => rowsBehind(view, expenditures, source).rows.map(({ rowId, amount }) => [rowId, amount]);

  test.each([
    ["spending under an indicator, without what corrects the year before", { is: "spending", amount: "amount", where: { takenIn: { year: 2023, source: { kind: "year-amount", purposes: ["P1", "S1"] } } } }, [["A", 1_000]]],
    ["the correction of the year before", { is: "spending", amount: "amount", where: { takenIn: { year: 2023, source: { kind: "previous-year-correction", purposes: ["P1"] } } } }, [["B", -200]]],
    ["a purpose", breakdownFigure("purpose", "p1", 2023), [["A", 1_000], ["B", -200]]],
    ["costs moved out of a ledger year, as the ledger has them", { is: "spending", amount: "gross", where: { ledgerYear: 2023, inAnotherYearThan: 2023 } }, [["C", 4_900]]],
    ["recoverable VAT", { is: "spending", amount: "recoverableVat", where: {} }, [["C", 840]]],
  ] as const)("%s", (_, source, expected) => {
    expect(idsOf(source)).toEqual(expected);
  });

  test("a combination names a row once, with what it adds in all, and what is taken off below zero", () => {
    const all: FigureSource = { is: "spending", amount: "amount", where: {} };
    const of2023: FigureSource = { is: "spending", amount: "amount", where: { year: 2023 } };
    const rest: FigureSource = { is: "combined", parts: [{ sign: 1, source: all }, { sign: -1, source: of2023 }] };
    expect(idsOf(rest)).toEqual([["A", 0], ["B", 0], ["C", 4_000], ["D", 0]]);
    expect(rowsBehind(view, expenditures, { is: "above-zero", source: { is: "combined", parts: [{ sign: -1, source: all }] } })).toEqual({ sum: 0, rows: [] });
  });

  test("a school year ends on 31 July; without a performance the day of booking decides", () => {
    const day = (rowId: string, performedFrom: string | null, bookedOn: string | null) =>
      spending(2023, "Zomerschool", 1, { rowId, performedFrom: performedFrom as IsoDate | null, bookedOn: bookedOn as IsoDate | null });
    const rows = [
      day("last day", "2023-07-31", "2023-09-01"),
      day("first day", "2023-08-01", "2023-07-01"),
      day("booked", null, "2023-07-31"),
      day("neither", null, null),
      { ...day("unreadable", null, "2023-07-31"), unreadable: [{ column: "performedFrom", shown: "zomer", why: "text" }] as const },
    ];
    const ids = (schoolYear: number | null) =>
      rowsBehind(view, rows, { is: "spending", amount: "amount", where: { schoolYear } }).rows.map(({ rowId }) => rowId);
    expect([ids(2022), ids(2023), ids(null)]).toEqual([["last day", "booked"], ["first day"], ["neither", "unreadable"]]);
  });
});
