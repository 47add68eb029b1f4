import type { YearStatusDraft } from "../../src/actions/drafts/year-status-draft";
import { reportYear } from "../../src/rules/report/report-year";
import { done, makeVoorbeeld, spending } from "./make-voorbeeld";
import { openBook, openSession, type Opened } from "./open-session";

function draft(changed: Partial<YearStatusDraft> & Pick<YearStatusDraft, "year" | "to">): YearStatusDraft {
  return { preparedBy: "", checkedBy: "A. Controleur", on: "", reason: "", finalAccount: "nee", ...changed };
}

/** Checks, adopts and delivers a year on days of the year after it. */
async function deliver({ session }: Opened, year: number): Promise<void> {
  done(await session.setYearStatus(draft({ year, to: "gecontroleerd", on: `01-06-${year + 1}` })));
  done(await session.setYearStatus(draft({ year, to: "vastgesteld", on: `28-06-${year + 1}` })));
  done(await session.setYearStatus(draft({ year, to: "ingediend", on: `10-07-${year + 1}` })));
}

async function spend({ session }: Opened, year: number, amount: string, document: string): Promise<void> {
  const days = { bookedOn: `15-10-${year}`, invoicedOn: `10-10-${year}`, performedFrom: `01-09-${year}`, performedUntil: `30-09-${year}` };
  done(await session.recordSpending(spending({ year: String(year), amount, document, ...days })));
}

function indicator(opened: Opened, year: number, code: string) {
  return reportYear(openBook(opened).view, year).indicators.find((one) => one.code === code);
}

describe("four years are reported one after another, with a correction and a redelivery among them", () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
    for (const year of [2021, 2022, 2023]) {
      done(await opened.session.recordReceipt({ receivedOn: `22-12-${year}`, amount: "10.000,00", document: `BANK-${year}`, note: "" }));
    }
  });
  afterAll(() => {
    expect(opened.host.refusals()).toEqual([]);
    expect(opened.troubles).toEqual([]);
    opened.host.close();
  });

  it("2021: what was received and not spent is the reserve of the next year", async () => {
    await spend(opened, 2021, "4.000,50", "INK-2021");
    await deliver(opened, 2021);
    expect(indicator(opened, 2021, "D14/01")).toMatchObject({ exact: 400_050, wholeEuros: 4_001 });
    expect(indicator(opened, 2022, "D14/04")).toMatchObject({ exact: 599_950 });
  });

  it("2022: a subsidy of 2021 is settled lower; the difference is a correction in 2022, and 2021 stays as it was reported", async () => {
    await spend(opened, 2022, "8.000,00", "INK-2022");
    await opened.tools.workbook.appendRows("tblBesteding", [
      { Jaar: 2022, Boekdatum: 44_700, Maatregel: "Zomerschool 2022", Soort: "lagere vaststelling", Bedrag: -500.25, Omschrijving: "Lager vastgesteld", Document: "VAST-1", "Verwijst naar": "INK-2021", "Corrigeert jaar": 2021 },
    ]);
    await opened.session.start();
    await deliver(opened, 2022);
    expect(indicator(opened, 2021, "D14/01")).toMatchObject({ exact: 400_050 });
    expect(indicator(opened, 2022, "D14/01")).toMatchObject({ exact: 749_975 });
    expect(indicator(opened, 2023, "D14/04")).toMatchObject({ exact: 849_975 });
    expect(reportYear(openBook(opened).view, 2021).differences).toEqual([]);
  });

  it("2023 and 2024 follow; the reserve of each year is what the years before it left", async () => {
    await spend(opened, 2023, "9.000,00", "INK-2023");
    await deliver(opened, 2023);
    await spend(opened, 2024, "5.000,00", "INK-2024");
    await deliver(opened, 2024);
    expect(indicator(opened, 2024, "D14/04")).toMatchObject({ exact: 949_975 });
    expect(indicator(opened, 2025, "D14/04")).toMatchObject({ exact: 449_975 });
    expect(openBook(opened).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("2023 is redelivered after a change; the delivery says what differs, and 2024's opening reserve with it", async () => {
    const position = openBook(opened).book.expenditures.findIndex(({ document }) => document === "INK-2023");
    await opened.tools.workbook.writeColumn("tblBesteding", "Bedrag", position, [9_100]);
    await opened.session.start();
    expect(openBook(opened).findings.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(
      expect.arrayContaining(["sealed-row-changed", "indicator-differs-from-reported"]),
    );
    const set = done(await opened.session.setYearStatus(draft({ year: 2023, to: "herlevering", on: "01-10-2024", reason: "Factuur onjuist overgenomen" })));
    expect(set.differences).toMatchObject([{ indicator: "D14/01", difference: 10_000 }]);
    const errors = openBook(opened).findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, facts }) => [code, facts])).toEqual([["indicator-differs-from-reported", expect.objectContaining({ year: 2024, indicator: "D14/04", difference: -10_000 })]]);
  });

  it("every year keeps each of its deliveries", () => {
    const { reported } = openBook(opened).book;
    const ofSpending = reported.filter((row) => row.indicator === "D14/01").map(({ year, delivery, amount }) => [year, delivery, amount]);
    expect(ofSpending).toEqual([
      [2021, 0, 400_100],
      [2022, 0, 750_000],
      [2023, 0, 900_000],
      [2024, 0, 500_000],
      [2023, 1, 910_000],
    ]);
    const rows = new Map<number | null, number>();
    openBook(opened).book.seals.forEach(({ year }) => rows.set(year, (rows.get(year) ?? 0) + 1));
    expect([...rows]).toEqual(expect.arrayContaining([[2021, 3], [2022, 4], [2023, 3], [2024, 2]]));
  });
});
