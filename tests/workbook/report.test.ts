import { recalculate } from "../judge/recalculate";
import { compareFormulas } from "../judge/compare-formulas";
import { withLibreOffice } from "../judge/with-libreoffice";
import { claimedFormulas } from "../host/xlsx/claimed-formulas";
import { saveWorkbook } from "../../host/xlsx/save-workbook";
import { reportOverview } from "../../src/actions/report/report-overview";
import { rowsBehindFigure } from "../../src/actions/report/rows-behind-figure";
import type { FigureSource } from "../../src/rules/figures/figure-source";
import { makeReportBook, typeRows } from "./report-book";
import { done, makeVoorbeeld, spending, voorbeeldDraft } from "./make-voorbeeld";
import { openBook, openSession, type Opened } from "./open-session";

const sheets = ["Verantwoording 2023", "Aansluiting 2023"];

/** The address of the first cell of a sheet that holds this text. */
async function addressOf({ host }: Opened, sheet: string, text: string): Promise<{ readonly column: string; readonly row: number }> {
  const { values } = await host.read(`${sheet}!A1:I250`);
  const row = values.findIndex((cells) => cells.includes(text));
  const column = values[row]?.indexOf(text) ?? -1;
  if (row < 0) {
    throw new Error(`${sheet} does not say ${text}`);
  }
  return { column: String.fromCharCode(65 + column), row: row + 1 };
}

async function below(opened: Opened, sheet: string, text: string): Promise<unknown> {
  const { column, row } = await addressOf(opened, sheet, text);
  return (await opened.host.read(`${sheet}!${column}${row + 1}`)).values[0]?.[0];
}

async function beside(opened: Opened, sheet: string, label: string, column = "D"): Promise<unknown> {
  const { row } = await addressOf(opened, sheet, label);
  return (await opened.host.read(`${sheet}!${column}${row}`)).values[0]?.[0];
}

async function journal({ tools }: Opened): Promise<readonly unknown[]> {
  const table = (await tools.workbook.readTables(["tblLogboek"])).get("tblLogboek");
  return (table?.rows ?? []).filter((row) => row[2] === "verslag gemaakt").map((row) => [row[1], row[6], row[8]]);
}

describe("the report of the year 2023 of Gemeente Voorbeeld", () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openSession();
    await makeReportBook(opened);
  }, 180_000);
  afterAll(() => {
    expect(opened.host.refusals()).toEqual([]);
    opened.host.close();
  });

  it("agrees with the rules in every cell that Excel calculates, and stands in the journal", async () => {
    const written = done(await opened.session.report.writeReport(2023));
    expect(written).toMatchObject({ year: 2023, sheets, differences: [] });
    expect(written.figures).toBeGreaterThan(200);
    expect(await journal(opened)).toEqual([["V. Oorbeeld", sheets.join(", "), "bevestigd"]]);
  }, 120_000);

  it("has the indicators of the annex in whole euros, the lists per municipality, and the exact sums", async () => {
    expect(await Promise.all(["D14/01", "D14/02", "D14/03", "D14/04"].map((code) => below(opened, sheets[0] ?? "", `Indicator: ${code}`)))).toEqual([356_301, 31_358, 38_005, 630_036]);
    expect(await Promise.all(["D14/05", "D14/06", "D14/07", "D14/08"].map((code) => below(opened, sheets[0] ?? "", `Indicator: ${code}`)))).toEqual(["060344 Utrecht", 12_501, "060824 Oisterwijk", 5_000]);
    expect(await beside(opened, sheets[0] ?? "", "D14/01")).toBe(356_300.93);
    expect(await beside(opened, sheets[0] ?? "", "Overgedragen aan andere gemeenten")).toBe(12_500.5);
  });

  it("reconciles with the ledger to 0,00, in sight on both sheets", async () => {
    expect(await beside(opened, sheets[1] ?? "", "Onverklaard verschil (moet 0,00 zijn)")).toBe(0);
    expect(await beside(opened, sheets[1] ?? "", "Onverklaard verschil (moet 0,00 zijn)", "E")).toBe("sluit aan");
    expect(await beside(opened, sheets[0] ?? "", "Onverklaard verschil, zie het blad Aansluiting 2023", "E")).toBe("sluit aan");
    expect(await beside(opened, sheets[1] ?? "", "0043011", "D")).toBe(61_250);
  });

  it("says what is not confirmed", async () => {
    const { column, row } = await addressOf(opened, sheets[0] ?? "", "Indicator: D14/01");
    expect((await opened.host.read(`${sheets[0] ?? ""}!${column}${row + 2}`)).values).toEqual([["Niet bevestigd"]]);
    expect(await beside(opened, sheets[0] ?? "", "SiSa-code", "C")).toBe("D14 (code niet bevestigd)");
  });

  it("uses no other functions than any spreadsheet has, over the tables of the book", () => {
    const formulas = claimedFormulas(opened.host.workbook).filter(({ sheet }) => sheets.includes(sheet)).map(({ formula }) => formula);
    const functions = new Set(formulas.flatMap((formula) => formula.replace(/"[^"]*"/g, "").match(/[A-Z]+(?=\()/g) ?? []));
    expect([...functions].filter((name) => !["SUM", "SUMIFS", "COUNTIFS", "INDEX", "MATCH", "IF", "ROUND"].includes(name))).toEqual([]);
    expect(formulas.filter((formula) => formula.includes("tblBesteding[")).length).toBeGreaterThan(60);
  });

  it("prints on A4 landscape, one page wide, with the title on every page and page numbers", () => {
    for (const name of sheets) {
      const page = opened.host.workbook.sheets.find((sheet) => sheet.name === name)?.state.page;
      expect(page).toMatchObject({ orientation: "Landscape", paperSize: "A4", zoom: { wide: 1 }, headerFooter: { leftFooter: "&A", rightFooter: "Pagina &P van &N" } });
      expect(page?.titleRows?.replaceAll("$", "")).toBe("1:2");
    }
  });

  withLibreOffice("is recalculated by LibreOffice", () => {
    it("to the same figure in every cell", async () => {
      const claimed = claimedFormulas(opened.host.workbook).filter(({ sheet }) => sheets.includes(sheet));
      expect(claimed.length).toBeGreaterThan(200);
      expect(compareFormulas(claimed, await recalculate(await saveWorkbook(opened.host.workbook)))).toEqual([]);
    }, 120_000);
  });

  it("lists exactly the rows behind an indicator, and shows only them in the sheet when asked", async () => {
    const { report } = opened.session;
    const source = reportOverview(openBook(opened).view, 2023).indicators.find(({ value }) => value.code === "D14/02")?.source ?? null;
    const behind = source === null ? null : rowsBehindFigure(openBook(opened), source);
    expect(behind?.sum).toBe(3_135_807);
    expect(behind?.rows.every(({ row }) => openBook(opened).book.expenditures[row]?.measure === "Tijdelijke huur")).toBe(true);
    const ids = (behind?.rows ?? []).map(({ rowId }) => rowId);
    done(await report.showOnly("expenditures", ids));
    expect(await opened.session.check()).toMatchObject({ ok: false, refusal: { code: "obstacle", facts: { obstacle: { is: "filter-active" } } } });
    done(await report.showAll("expenditures"));
    expect((await opened.session.check()).ok).toBe(true);
  }, 60_000);

  it("follows a row that is edited or added, without the add-in", async () => {
    done(await opened.session.recordSpending(spending({ year: "2023", measure: "Tijdelijke huur", amount: "1.000,40", document: "HUUR-EXTRA" })));
    expect(await below(opened, sheets[0] ?? "", "Indicator: D14/02")).toBe(32_358);
    expect(await beside(opened, sheets[1] ?? "", "Onverklaard verschil (moet 0,00 zijn)")).toBe(-1_000.4);
    expect(await beside(opened, sheets[1] ?? "", "Onverklaard verschil (moet 0,00 zijn)", "E")).toBe("te verklaren");
  }, 60_000);

  it("over a year without entries is an account of zeros", async () => {
    const written = done(await opened.session.report.writeReport(2026));
    expect(written.differences).toEqual([]);
    expect(await below(opened, "Verantwoording 2026", "Indicator: D14/01")).toBe(0);
    expect(await addressOf(opened, "Verantwoording 2026", "Nulverantwoording: het boek heeft over 2026 geen bedragen; elke indicator met een bedrag van het jaar zelf is nul.")).toBeDefined();
  }, 120_000);

  it("is made anew in its own place, and names every cell in which Excel and the rules do not agree", async () => {
    const rent = openBook(opened).book.expenditures.findIndex(({ document }) => document === "HUUR-EXTRA");
    await opened.host.paste(`Bestedingen!G${rent + 5}`, "P1");
    const written = done(await opened.session.report.writeReport(2023));
    expect(written.differences.filter(({ what }) => what.startsWith("Indicator"))).toMatchObject([
      { sheet: sheets[0], what: "Indicator D14/01", inSheet: 357_301, byRules: { is: "euros", euros: 356_301 } },
      { sheet: sheets[0], what: "Indicator D14/02", inSheet: 31_358, byRules: { is: "euros", euros: 32_358 } },
    ]);
    expect(opened.host.workbook.sheets.filter(({ name }) => sheets.includes(name))).toHaveLength(2);
    expect((await journal(opened)).at(-1)).toEqual(["V. Oorbeeld", sheets.join(", "), "bevestigd"]);
  }, 120_000);

  it("is not made over a year outside the scheme, nor over a sheet of somebody else", async () => {
    expect(await opened.session.report.writeReport(2020)).toMatchObject({ ok: false, refusal: { code: "year-not-reportable", facts: { year: 2020, years: [2021, 2022, 2023, 2024, 2025, 2026] } } });
    opened.host.workbook.addSheet("Aansluiting 2024");
    await opened.host.type("Aansluiting 2024!A2", "Mijn eigen aansluiting");
    expect(await opened.session.report.writeReport(2024)).toEqual({ ok: false, refusal: { code: "report-name-taken", facts: { sheet: "Aansluiting 2024" } } });
    expect((await opened.host.read("Aansluiting 2024!A2")).values).toEqual([["Mijn eigen aansluiting"]]);
  }, 60_000);
});

it("a scheme without indicators for a year gives no report over it, and says so", async () => {
  const opened = await openSession();
  done(await opened.session.makeBook({ ...voorbeeldDraft, scheme: "D8-2023" }, "V. Oorbeeld"));
  expect(await opened.session.report.writeReport(2024)).toEqual({ ok: false, refusal: { code: "report-year-without-indicators", facts: { year: 2024, scheme: "D8-2023" } } });
  const none: FigureSource = { is: "spending", amount: "amount", where: {} };
  expect(rowsBehindFigure(openBook(opened), none)).toEqual({ rows: [], sum: 0 });
  opened.host.close();
}, 60_000);

describe("a book with everything that makes a year difficult", () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openSession();
    await makeVoorbeeld(opened);
    const row = { Maatregel: "Zomerschool 2023", Soort: "regulier", Boekdatum: 45_000 };
    await typeRows(opened, "tblMaatregel", [
      { Maatregel: "Met * en 'aanhaling\"", Doel: "p5", Partner: "=SUM(1)", Labels: "NPO; onderwijs" },
      { Maatregel: "2023", Doel: "S1", Partner: "Scholengroep Voorbeeldveld", Labels: "npo" },
    ]);
    await typeRows(opened, "tblBesteding", [
      { ...row, Jaar: 2023, Bedrag: 100.01, "Verrekenbare btw": 21.5, "Andere dekking": 7.25 },
      { ...row, Jaar: 2023, Boekjaar: 2022, Bedrag: 200.02, "Verrekenbare btw": 2.5 },
      { ...row, Jaar: 2022, Boekjaar: 2023, Bedrag: 300.03, "Andere dekking": 1.11 },
      { ...row, Jaar: 2023, Bedrag: -50.05, "Corrigeert jaar": 2022, Soort: "correctie" },
      { ...row, Jaar: 2023, Bedrag: 40.5, Geldbron: "Gemeenten" },
      { ...row, Jaar: 2023, Bedrag: 12.34, Maatregel: "met * en 'aanhaling\"", "Prestatie van": 45_140 },
      { ...row, Jaar: 2023, Bedrag: 5.5, Maatregel: "2023", Subsidie: "Z-1" },
      { ...row, Jaar: 2023, Bedrag: 9.99, Maatregel: "Bestaat niet" },
      { Jaar: 2023, Bedrag: 1.01 },
      { ...row, Bedrag: 77.77 },
      { ...row, Jaar: 2024, Bedrag: 0.5 },
    ]);
    await typeRows(opened, "tblSubsidie", [{ Kenmerk: "z-1", Ontvanger: "Stichting", Verleend: 4, Voorschotten: 3 }]);
    await typeRows(opened, "tblOpening", [
      { Jaar: 2021, Ontvangen: 700.7, Besteed: 600.6, "Overdracht van": 50.5, "Overdracht aan": 40.4, Terugbetaald: 30.3, Eindsaldo: 12.12, Herkomst: "SiSa-bijlage 2021" },
    ]);
    await typeRows(opened, "tblVerantwoord", [
      { Jaar: 2021, Indicator: "D14/01", Bedrag: 601 },
      { Jaar: 2021, Indicator: "D14/02", Bedrag: 5 },
      { Jaar: 2021, Indicator: "D14/02", Bedrag: 0, Levering: 1 },
      { Jaar: 2021, Indicator: "D14/06", Gemeente: "0344", Bedrag: 40 },
    ]);
    await typeRows(opened, "tblTerugbetaling", [{ Jaar: 2023, Bedrag: 3.33 }]);
    await typeRows(opened, "tblGrootboek", [
      { Jaar: 2023, Rol: "lasten", Rekening: "0043", Naam: "NPO", Bedrag: 500.55 },
      { Jaar: 2023, Rol: "Lasten", Rekening: "0043", Naam: "NPO", Bedrag: 0.45 },
      { Jaar: 2023, Rol: "uitgezonderd", Rekening: "0043", Bedrag: 10, Reden: "Eigen middelen" },
      { Jaar: 2023, Rol: "baten", Bedrag: 280 },
      { Jaar: 2022, Rol: "balanscorrectie", Bedrag: -0.5, Reden: "Afronding" },
      { Jaar: 2023, Rol: "balanscorrectie", Geldbron: "gemeenten", Bedrag: 2.25, Naam: "Nagekomen" },
      { Jaar: 2023, Rol: "balans eind", Bedrag: -700 },
    ]);
    await typeRows(opened, "tblBegroting", [{ Maatregel: "ZOMERSCHOOL 2023", Jaar: 2023, Bedrag: 10 }, { Maatregel: "Vervallen", Jaar: 2023, Bedrag: 20 }]);
  }, 180_000);
  afterAll(() => {
    expect(opened.host.refusals()).toEqual([]);
    opened.host.close();
  });

  it.each([2021, 2022, 2023])("is reported over %i with every figure as the rules have it", async (year) => {
    expect(done(await opened.session.report.writeReport(year)).differences).toEqual([]);
  }, 120_000);

  withLibreOffice("is recalculated by LibreOffice", () => {
    it("to the same figure in every cell of every report", async () => {
      const claimed = claimedFormulas(opened.host.workbook).filter(({ sheet }) => /^(Verantwoording|Aansluiting) /.test(sheet));
      expect(compareFormulas(claimed, await recalculate(await saveWorkbook(opened.host.workbook)))).toEqual([]);
    }, 120_000);
  });

  it("keeps names that look like formulas or numbers as they are", async () => {
    const { values } = await opened.host.read("Verantwoording 2023!A1:C250");
    expect(values.flat()).toEqual(expect.arrayContaining(["=SUM(1)", "2023", "Met * en 'aanhaling\""]));
  });
});
