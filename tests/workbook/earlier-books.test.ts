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
    ["version-2.xlsx", false, 330, 135_156_834],
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

  it("version 1 can be worked in as it is: nothing is added until the officer asks for it", async () => {
    const opened = await openSaved("version-1.xlsx");
    done(await opened.session.recordSpending(spending()));
    done(await opened.session.check());
    expect(openBook(opened)).toMatchObject({ outdated: true, totals: { expenditureRows: 331 } });
    expect((await opened.tools.workbook.readTables(["tblJaar", "tblSubsidie"])).size).toBe(0);
    opened.host.close();
  }, 60_000);
});

describe("a book of version 1 is brought up to date", () => {
  let opened: Opened;
  let before: ReturnType<typeof openBook>;

  beforeAll(async () => {
    opened = await openSaved("version-1.xlsx");
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
    expect(await settled(opened)).toContainEqual(["schemaversie", "2"]);
    const journal = (await opened.tools.workbook.readTables(["tblLogboek"])).get("tblLogboek");
    expect(journal?.rows.at(-1)?.slice(1, 9)).toMatchObject(["V. Oorbeeld", "boek bijgewerkt", "tblBoek", 1, 0, "indeling 1 wordt 2", expect.any(String), "bevestigd"]);
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
      const asked = ["lstAard", "lstRol", "lstJaarstatus", "lstJaNee", "lstJaar"].map((name) => context.workbook.names.getItem(name).getRange());
      asked.forEach((range) => range.load("values"));
      await context.sync();
      return asked.map((range) => (range.values as unknown[][]).flat());
    });
    expect(names).toMatchObject([
      ["inkoop", "subsidie", "personeel", "huur"],
      ["lasten", "uitgezonderd", "baten", "balans begin", "balans eind", "balanscorrectie"],
      ["concept", "gecontroleerd", "vastgesteld", "ingediend", "herlevering"],
      ["ja", "nee"],
      expect.arrayContaining([2021, 2025]),
    ]);
  });

  it("changes nothing when it is asked for again", async () => {
    const tables = await opened.tools.workbook.readTables(Object.values(partTables));
    done(await opened.session.updateBook());
    expect(await opened.tools.workbook.readTables(Object.values(partTables))).toEqual(tables);
  });
});

describe("Excel fails while a book is brought up to date", () => {
  it("and the book stays whole at every step; asked again, the update comes through without doing anything twice", async () => {
    const whole = await openSaved("version-1.xlsx", { engine: null });
    const { totals } = openBook(whole);
    whole.host.resetCounters();
    done(await whole.session.updateBook());
    const syncs = whole.host.counters().roundTrips;
    const headers = await allHeaders(whole);
    whole.host.close();
    expect(syncs).toBeGreaterThan(20);
    for (let sync = 3; sync <= syncs; sync += 9) {
      const opened = await openSaved("version-1.xlsx", { engine: null });
      opened.host.fault({ sync, kind: "ActivityLimitReached" });
      await opened.session.updateBook();
      const again = await onHost(opened.host);
      expect([sync, openBook(again).totals]).toEqual([sync, totals]);
      done(await again.session.updateBook());
      expect([sync, openBook(again).outdated, await allHeaders(again)]).toEqual([sync, false, headers]);
      expect(openBook(again).totals).toEqual(totals);
      opened.host.close();
    }
  }, 240_000);
});

async function allHeaders({ tools }: Opened): Promise<readonly (readonly [string, readonly string[]])[]> {
  const tables = await tools.workbook.readTables(Object.values(partTables));
  return [...tables].map(([name, { headers }]) => [name, headers] as const);
}
