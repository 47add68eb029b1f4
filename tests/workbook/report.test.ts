import { recalculate } from "../judge/recalculate";
import { compareFormulas } from "../judge/compare-formulas";
import { withLibreOffice } from "../judge/with-libreoffice";
import { claimedFormulas } from "../host/xlsx/claimed-formulas";
import { saveWorkbook } from "../../host/xlsx/save-workbook";
import type { FigureSource } from "../../src/rules/figures/figure-source";
import { makeReportBook } from "./report-book";
import { done, spending, voorbeeldDraft } from "./make-voorbeeld";
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
    const source = report.overview(2023)?.indicators.find(({ value }) => value.code === "D14/02")?.source ?? null;
    const behind = source === null ? null : report.rowsBehind(source);
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
  expect(opened.session.report.rowsBehind(none)).toEqual({ rows: [], sum: 0 });
  opened.host.close();
}, 60_000);
