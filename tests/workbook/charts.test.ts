import { readFileSync } from "node:fs";
import { parseAddress } from "../../host/model/address";
import { openWorkbook } from "../../host/xlsx/open-workbook";
import { saveWorkbook } from "../../host/xlsx/save-workbook";
import { overviewCharts } from "../../src/book/sheets/overview-charts";
import { overviewLayout } from "../../src/book/sheets/overview-layout";
import { overviewQuarters } from "../../src/book/sheets/overview-quarters";
import { palette } from "../../src/book/styles";
import { loadSchemes } from "../../src/schemes/load-schemes";
import { done } from "./make-voorbeeld";
import { onHost, openBook, openSession, type Opened } from "./open-session";
import { makeReportBook, typeRows } from "./report-book";

function missing(what: string): never {
  throw new Error(`There is no ${what}.`);
}

const scheme = loadSchemes().find(({ id }) => id === "D14") ?? missing("scheme D14");
const layout = overviewLayout(scheme);
const wanted = overviewCharts(scheme, layout);
const { quarters, budgets } = layout.behind;

async function centsOf({ host }: Opened, area: string): Promise<number[]> {
  const { values } = await host.read(`Overzicht!${area}`);
  return values.map(([value]) => (typeof value === "number" ? Math.round(value * 100) : Number.NaN));
}

/** The charts on the sheet Overzicht as the workbook has them. */
function standing({ host }: Opened): { readonly name: string; readonly series: readonly (readonly (string | null | undefined)[])[] }[] {
  const sheet = host.workbook.findSheet("Overzicht");
  const charts = sheet === null ? [] : host.workbook.charts.on(sheet);
  return charts.map(({ state }) => ({ name: state.name, series: state.series.map(({ name, values, categories, kind, fill, line }) => [name, values, categories, kind === "Line" ? line?.color : fill]) }));
}

const fixed = (area: string): string => `=Overzicht!${area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
const asDeclared = wanted.map(({ name, series, categories }) => ({ name, series: series.map((one) => [one.name, fixed(one.values), fixed(categories), palette[one.look.color]]) }));

/** Compares every figure behind the charts with the rows of the book, added up by themselves. */
async function expectFiguresOfRows(opened: Opened): Promise<void> {
  const { book, totals } = openBook(opened);
  const inYears = totals.byYear.flatMap(({ year, spent }) => (year !== null && layout.years.includes(year) ? [{ year, spent }] : []));
  const expected = overviewQuarters(scheme).map(({ year, number, until }) => {
    const earlier = inYears.filter((each) => each.year < year || (number === 4 && each.year === year)).reduce((sum, { spent }) => sum + spent, 0);
    const rows = number === 4 ? [] : book.expenditures.filter((row) => row.year === year && row.bookedOn !== null && row.bookedOn <= until);
    return earlier + rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  });
  expect(await centsOf(opened, `E${quarters.first}:E${quarters.last}`)).toEqual(expected);
  const toSpend = totals.leftOfAllocation + totals.spent;
  expect(await centsOf(opened, `F${quarters.first}:F${quarters.last}`)).toEqual(expected.map(() => toSpend));
  const planned = layout.years.map((year) => book.budgets.filter((budget) => budget.year === year).reduce((sum, { amount }) => sum + (amount ?? 0), 0));
  expect(await centsOf(opened, `C${budgets.first}:C${budgets.rest - 1}`)).toEqual(planned);
  expect(await centsOf(opened, `D${budgets.first}:D${budgets.rest - 1}`)).toEqual(layout.years.map((year) => totals.byYear.find((each) => each.year === year)?.spent ?? 0));
}

describe("the charts of a new book", () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openSession();
    await makeReportBook(opened);
  }, 120_000);
  afterAll(() => {
    expect(opened.host.refusals()).toEqual([]);
    opened.host.close();
  });

  it("stand on Overzicht over the cells that they name", () => {
    expect(standing(opened)).toEqual(asDeclared);
  });

  it("show what the rows add up to, quarter by quarter and year by year", async () => {
    await expectFiguresOfRows(opened);
    expect((await centsOf(opened, `E${quarters.last}:E${quarters.last}`))[0]).toBe(135_156_834);
  });

  it("mark the quarter in which the spending period ends, and no other", async () => {
    const marks = await centsOf(opened, `G${quarters.first}:G${quarters.last}`);
    const { values } = await opened.host.read(`Overzicht!B${quarters.first}:B${quarters.last}`);
    expect(values.filter((_, index) => marks[index] !== 0)).toEqual([["2025 K3"]]);
  });

  it("follow rows that are added: by day within their year, without a day or with one outside it at the end or the beginning", async () => {
    await typeRows(opened, "tblBesteding", [
      { Jaar: 2024, Boekdatum: 45_382, Maatregel: "Tijdelijke huur", Bedrag: 100.01 },
      { Jaar: 2024, Boekdatum: 45_383, Maatregel: "Tijdelijke huur", Bedrag: 200.02 },
      { Jaar: 2024, Maatregel: "Tijdelijke huur", Bedrag: 400.04 },
      { Jaar: 2024, Boekdatum: 45_700, Maatregel: "Tijdelijke huur", Bedrag: 800.08 },
      { Jaar: 2024, Boekdatum: 45_200, Maatregel: "Tijdelijke huur", Bedrag: 1_600.16 },
      { Boekdatum: 45_382, Maatregel: "Tijdelijke huur", Bedrag: 3_200.32 },
    ]);
    await typeRows(opened, "tblOpening", [{ Jaar: 2021, Besteed: 600.6 }]);
    await typeRows(opened, "tblBegroting", [{ Maatregel: "Tijdelijke huur", Jaar: 2022, Bedrag: 5.05 }, { Maatregel: "Tijdelijke huur", Bedrag: 7.07 }]);
    await expectFiguresOfRows(opened);
    expect(await centsOf(opened, `C${budgets.rest}:C${budgets.total}`)).toEqual([707, 9_000_000 + 3_200_000 + 505 + 707]);
  }, 120_000);

  it("survive saving and opening, and stand over no cell that says something", async () => {
    const saved = await openWorkbook(await saveWorkbook(opened.host.workbook));
    const sheet = saved.findSheet("Overzicht");
    expect(sheet === null ? [] : saved.charts.on(sheet).map(({ state, foreign }) => [state.name, foreign])).toEqual(wanted.map(({ name }) => [name, null]));
    for (const { from, until } of wanted) {
      const area = parseAddress(`${from}:${until}`)?.area ?? missing("such area");
      const covered = Array.from({ length: area.rows * area.columns }, (_, index) => sheet?.cell(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)).value);
      expect(covered.filter((value) => value !== null)).toEqual([]);
    }
  });
});

describe.each([1, 2])("a book of version %d that is brought up to date", (version) => {
  async function update(before: (context: Excel.RequestContext) => void): Promise<Opened> {
    const { host } = await openSession({ workbook: await openWorkbook(readFileSync(`tests/data/books/version-${version}.xlsx`)) });
    await Excel.run(async (context) => {
      before(context);
      await context.sync();
    });
    const opened = await onHost(host);
    done(await opened.session.updateBook());
    expect(host.refusals()).toEqual([]);
    return opened;
  }

  it("gets the charts of a new book and the figures behind them", async () => {
    const opened = await update(() => undefined);
    expect(standing(opened)).toEqual(asDeclared);
    await expectFiguresOfRows(opened);
    opened.host.close();
  }, 120_000);

  it("gets none where the officer wrote below the figures, and keeps what was written", async () => {
    const opened = await update((context) => {
      context.workbook.worksheets.getItem("Overzicht").getRange("B70").values = [["Besproken met de controller"]];
    });
    expect(standing(opened)).toEqual([]);
    expect((await opened.host.read("Overzicht!A48:B120")).values.flat().filter((value) => value !== "")).toEqual(["Besproken met de controller"]);
    opened.host.close();
  }, 120_000);

  it("has each chart once when an earlier update left them half-made", async () => {
    const opened = await update((context) => {
      const sheet = context.workbook.worksheets.getItem("Overzicht");
      sheet.charts.add("ColumnClustered", sheet.getRange("C9:C10")).name = "Grafiek per jaar";
    });
    expect(standing(opened)).toEqual(asDeclared);
    opened.host.close();
  }, 120_000);
});
