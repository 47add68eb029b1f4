import { readFileSync } from "node:fs";
import { join } from "node:path";
import { partTables } from "../../src/book/codec/part-tables";
import { tableSchemas } from "../../src/book/table-schemas";
import { openWorkbook } from "../../host/xlsx/open-workbook";
import type { StartOptions } from "../../host/jest/start-host";
import { done, spending } from "./make-voorbeeld";
import { expectAgreement } from "./expect-agreement";
import { onHost, openBook, openSession, type Opened } from "./open-session";

const books = join(process.cwd(), "tests", "data", "books");

/** A pane on a book that an earlier version saved. */
async function openSaved(file: string, options: StartOptions = {}): Promise<Opened> {
  const { host } = await openSession({ ...options, workbook: await openWorkbook(readFileSync(join(books, file))) });
  return onHost(host);
}

async function settled({ tools }: Opened): Promise<readonly (readonly unknown[])[]> {
  return (await tools.workbook.readTables(["tblBoek"])).get("tblBoek")?.rows.map((row) => [row[0], row[1]]) ?? [];
}

describe("books that earlier versions saved", () => {
  it.each([
    ["version-1.xlsx", true, 330, 135_156_834],
    ["version-2.xlsx", true, 330, 135_156_834],
    ["version-3.xlsx", false, 330, 135_156_834],
  ])("%s opens with its rows, totals and no finding", async (file, outdated, rows, spent) => {
    const opened = await openSaved(file);
    const { totals, findings, municipality, outdated: told } = openBook(opened);
    expect({ outdated: told, rows: totals.expenditureRows, spent: totals.spent, findings, name: municipality.name }).toEqual({
      outdated,
      rows,
      spent,
      findings: [],
      name: "Voorbeeld (oefenboek)",
    });
    expect(opened.troubles).toEqual([]);
    opened.host.close();
  });

  it("version-2.xlsx holds its budget, subsidy, years and VAT rule", async () => {
    const opened = await openSaved("version-2.xlsx");
    const { book } = openBook(opened);
    expect(book.budgets).toMatchObject([{ measure: "Zomerschool 2022", year: 2022, amount: 25_000_000 }]);
    expect(book.subsidies).toMatchObject([{ reference: "SUB-2023-001", activityFrom: "2023-07-01", granted: 1_250_000, advanced: 1_000_000, yearPolicy: "prestatie" }]);
    expect(book.years.map(({ year, status, finalAccount }) => [year, status, finalAccount])).toEqual([
      [2025, "concept", "nee"],
      [2026, "concept", ""],
    ]);
    expect(book.vatRules).toMatchObject([{ from: "2021-07-01", percentage: "100" }]);
    opened.host.close();
  });

  it("version-3.xlsx holds its rules, remembered columns, control totals, kept lines, an explanation and a sealed row", async () => {
    const opened = await openSaved("version-3.xlsx");
    const { book } = openBook(opened);
    expect(book.assignments).toMatchObject([
      { account: "43*", words: "zomerschool", destination: "besteding", measure: "Zomerschool 2022", yearRule: "prestatie" },
      { taakveld: "0.10", destination: "uitzonderen", reason: "Mutatie van de reserve" },
    ]);
    expect(book.columnMemories).toMatchObject([{ source: "Export grootboek", field: "amount", column: "Bedrag" }]);
    expect(book.imports).toMatchObject([{ importId: "import-0123456789abcdef0123", year: 2022, account: "0420", lines: 2, read: 20_000, excepted: 60_000, income: -40_000, waiting: null }]);
    expect(book.importLines).toMatchObject([
      { state: "uitgezonderd", bookedOn: "2022-12-31", account: "0420", amount: 60_000, sourceLine: "4300|1" },
      { state: "baten", amount: -40_000, reason: "" },
    ]);
    expect(book.explanations).toMatchObject([{ code: "expenditure-year-differs", by: "V. Oorbeeld", on: "2026-01-15" }]);
    expect(book.seals).toMatchObject([{ year: 2026, status: "gecontroleerd", part: "measures", description: "Zomerschool 2022, P1" }]);
    expect(book.years).toMatchObject([{ preparedBy: "V. Oorbeeld", checkedBy: "", checkedOn: null, seal: "" }, {}]);
    expect(book.expenditures[0]?.sourceLine).toBe("4300|7");
    opened.host.close();
  });

  it("version 1 can be worked in as it is: nothing is added until the officer asks for it", async () => {
    const opened = await openSaved("version-1.xlsx");
    done(await opened.session.recordSpending(spending()));
    done(await opened.session.check());
    expect(openBook(opened)).toMatchObject({ outdated: true, totals: { expenditureRows: 331 } });
    expect((await opened.tools.workbook.readTables(["tblJaar", "tblSubsidie"])).size).toBe(0);
    opened.host.close();
  }, 60_000);
});

describe.each([1, 2])("a book of version %d is brought up to date", (version) => {
  let opened: Opened;
  let before: ReturnType<typeof openBook>;

  beforeAll(async () => {
    opened = await openSaved(`version-${version}.xlsx`);
    before = openBook(opened);
    done(await opened.session.updateBook());
  }, 60_000);
  afterAll(() => opened.host.close());

  it("and keeps every row, total and finding", () => {
    const after = openBook(opened);
    expect(after.outdated).toBe(false);
    expect(after.book).toEqual(before.book);
    expect(after.totals).toEqual(before.totals);
    expect(after.findings).toEqual([]);
    expect(opened.host.refusals()).toEqual([]);
    expect(opened.troubles).toEqual([]);
  });

  it("has every table with its columns in the order of a new book", async () => {
    const tables = await opened.tools.workbook.readTables(Object.values(partTables));
    for (const name of Object.values(partTables)) {
      expect([name, tables.get(name)?.headers]).toEqual([name, tableSchemas[name].columns.map(({ header }) => header)]);
    }
  });

  it("says so in tblBoek and in the journal", async () => {
    expect(await settled(opened)).toContainEqual(["schemaversie", "3"]);
    const journal = (await opened.tools.workbook.readTables(["tblLogboek"])).get("tblLogboek");
    expect(journal?.rows.at(-1)?.slice(1, 9)).toMatchObject(["V. Oorbeeld", "boek bijgewerkt", "tblBoek", 1, 0, `indeling ${version} wordt 3`, expect.any(String), "bevestigd"]);
  });

  it("takes in what its new tables hold, on the sheet Overzicht to the cent", async () => {
    await expectAgreement(opened);
    const { workbook } = opened.tools;
    await workbook.appendRows("tblToekenning", [{ Kenmerk: "VB/2022/2", Bedrag: 1_500_000, Vervangt: "VB/2021/000001" }]);
    await workbook.appendRows("tblTerugbetaling", [{ Jaar: 2025, Bedrag: 1_000.01 }]);
    await workbook.appendRows("tblOpening", [{ Jaar: 2021, Ontvangen: 700.7, Besteed: 600.6, Terugbetaald: 30.3 }]);
    await workbook.appendRows("tblBesteding", [{ Jaar: 2023, Maatregel: "Tijdelijke huur", Bedrag: 10, Aard: "huur", Boekjaar: 2023 }]);
    await opened.session.start();
    const { totals } = openBook(opened);
    expect([totals.allocated, totals.repaid, totals.takenOver.spent]).toEqual([150_000_000, 103_031, 60_060]);
    await expectAgreement(opened);
  }, 60_000);

  it("offers the words of its lists and the years of the sheet Overzicht, as a new book does", async () => {
    const names = await Excel.run(async (context) => {
      const asked = ["lstAard", "lstRol", "lstJaarstatus", "lstJaNee", "lstUitkomst", "lstJaarVolgens", "lstRegelstatus", "lstJaar"].map((name) => context.workbook.names.getItem(name).getRange());
      asked.forEach((range) => range.load("values"));
      await context.sync();
      return asked.map((range) => (range.values as unknown[][]).flat());
    });
    expect(names).toMatchObject([
      ["inkoop", "subsidie", "personeel", "huur"],
      ["lasten", "uitgezonderd", "baten", "balans begin", "balans eind", "balanscorrectie"],
      ["concept", "gecontroleerd", "vastgesteld", "ingediend", "herlevering"],
      ["ja", "nee"],
      ["besteding", "uitzonderen", "baten"],
      ["boekjaar", "prestatie"],
      ["wacht", "uitgezonderd", "baten", "verwerkt"],
      expect.arrayContaining([2021, 2025]),
    ]);
  });

  it("has its sheets in the order of a new book", async () => {
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    const sheets = ["Overzicht", "Toekenning", "Maatregelen", "Bestedingen", "Overdrachten", "Import", "Toewijzing", "Controle", "Instellingen"];
    expect(names.filter((name) => name !== "Logboek")).toEqual(expect.arrayContaining(sheets));
    expect(names.filter((name) => sheets.includes(name))).toEqual(sheets);
  });

  it("takes what a ledger import brings, and says who explained what beside the findings", async () => {
    const { workbook } = opened.tools;
    await workbook.appendRows("tblToewijzing", [{ Rekening: "0420", Uitkomst: "uitzonderen", Reden: "Algemene uitkering" }]);
    await workbook.appendRows("tblImportregel", [{ Status: "baten", Jaar: 2022, Rekening: "0420", Bedrag: -12.34, Bronregel: "1|2", Import: "import-a" }]);
    await workbook.appendRows("tblBeoordeling", [{ Sleutel: "k", Bevinding: "Wat er stond", Beoordeling: "Klopt" }]);
    await workbook.appendRows("tblGrootboek", [{ Jaar: 2019, Rol: "uitgezonderd", Rekening: "0420", Bedrag: 0, Reden: "Geen", Import: "import-a" }]);
    await opened.session.start();
    done(await opened.session.check());
    const { book } = openBook(opened);
    expect(book.assignments.at(-1)).toMatchObject({ account: "0420", destination: "uitzonderen" });
    expect(book.importLines.at(-1)).toMatchObject({ account: "0420", amount: -1_234, sourceLine: "1|2", importId: "import-a" });
    expect(book.explanations.at(-1)).toMatchObject({ key: "k", text: "Klopt" });
    expect(book.ledger.at(-1)).toMatchObject({ importId: "import-a" });
    expect(opened.host.refusals()).toEqual([]);
  });

  it("changes nothing when it is asked for again", async () => {
    const tables = await opened.tools.workbook.readTables(Object.values(partTables));
    done(await opened.session.updateBook());
    expect(await opened.tools.workbook.readTables(Object.values(partTables))).toEqual(tables);
  });
});

describe("Excel fails while a book is brought up to date", () => {
  it.each([1, 2])("and a book of version %d stays whole at every step; asked again, the update comes through without doing anything twice", async (version) => {
    const file = `version-${version}.xlsx`;
    const whole = await openSaved(file, { engine: null });
    const { totals } = openBook(whole);
    whole.host.resetCounters();
    done(await whole.session.updateBook());
    const syncs = whole.host.counters().roundTrips;
    const headers = await allHeaders(whole);
    whole.host.close();
    expect(syncs).toBeGreaterThan(20);
    for (let sync = 3; sync <= syncs; sync += 9) {
      const opened = await openSaved(file, { engine: null });
      opened.host.fault({ sync, kind: "ActivityLimitReached" });
      await opened.session.updateBook();
      const again = await onHost(opened.host);
      expect([sync, openBook(again).totals]).toEqual([sync, totals]);
      done(await again.session.updateBook());
      expect([sync, openBook(again).outdated, await allHeaders(again)]).toEqual([sync, false, headers]);
      expect(openBook(again).totals).toEqual(totals);
      opened.host.close();
    }
  }, 480_000);
});

describe("a sheet of the officer's own has the name of one that must be added", () => {
  it("and is left alone: nothing is written until it has another name", async () => {
    const opened = await openSaved("version-1.xlsx", { engine: null });
    await inExcel((context) => {
      context.workbook.worksheets.add("Import").getRange("A1:B1").values = [["Rekening", "Bedrag"]];
    });
    const headers = await allHeaders(opened);
    expect(await opened.session.updateBook()).toEqual({ ok: false, refusal: { code: "names-taken", facts: { sheets: ["Import"], tables: [] } } });
    expect(await allHeaders(opened)).toEqual(headers);
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Import").name = "Mijn export";
    });
    done(await opened.session.updateBook());
    expect(openBook(opened).outdated).toBe(false);
    opened.host.close();
  }, 60_000);
});

async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

async function allHeaders({ tools }: Opened): Promise<readonly (readonly [string, readonly string[]])[]> {
  const tables = await tools.workbook.readTables(Object.values(partTables));
  return [...tables].map(([name, { headers }]) => [name, headers] as const);
}
