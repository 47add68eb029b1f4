import { readFileSync } from "node:fs";
import type { TableName } from "../../src/book/schema/table-name";
import book from "../data/voorbeeld/book.json";
import { expectAgreement } from "./expect-agreement";
import { done, makeVoorbeeld, spending } from "./make-voorbeeld";
import { openBook, openSession, type Opened } from "./open-session";

/** Adds rows as an officer types them and waits until the pane has seen them. */
async function typeRows({ tools, session }: Opened, table: TableName, rows: readonly Readonly<Record<string, string | number>>[]): Promise<void> {
  await tools.workbook.appendRows(table, rows);
  await session.start();
}

describe("the sheet Overzicht, calculated by Excel's formulas, and the rules module agree to the cent", () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openSession();
    await makeVoorbeeld(opened);
  }, 60_000);
  afterAll(() => {
    expect(opened.host.refusals()).toEqual([]);
    opened.host.close();
  });

  it("for a new book, where the allocation is recomputed beside the decision", async () => {
    await expectAgreement(opened);
    expect((await opened.host.read("Toekenning!F10:G10")).values).toEqual([[1_482_316.4, 0]]);
    expect((await opened.host.read("Overzicht!C4:C5")).values).toEqual([[`${book.municipality.name} (oefenboek)`], ["D14"]]);
  });

  it("for the book with all receipts and 330 lines of spending", async () => {
    for (const { receivedOn, amountCents, document, note } of book.receipts) {
      const amount = String(amountCents).replace(/(\d\d)$/, ",$1");
      done(await opened.session.recordReceipt({ receivedOn, amount, document, note }));
    }
    done(await opened.session.importSpending({ name: "besteding.csv", bytes: new Uint8Array(readFileSync("tests/data/voorbeeld/besteding.csv")) }));
    expect(openBook(opened).totals.received).toBe(148_231_640);
    expect(openBook(opened).findings).toEqual([]);
    await expectAgreement(opened);
  }, 120_000);

  it("with rows that have no year, an unknown measure, another case of letters, or no amount", async () => {
    done(await opened.session.recordSpending(spending({ measure: "zomerschool 2022", document: "X1" })));
    await opened.host.paste("Bestedingen!A336", "\t01-03-2023\t\t\t\tBestaat niet\t\t\t10,05");
    await opened.host.paste("Bestedingen!A337", "2019\t01-03-2023\t\t\t\tTIJDELIJKE HUUR\t\t\t20,10");
    await opened.host.paste("Bestedingen!A338", "2023\t01-03-2023\t\t\t\tTijdelijke huur\t\t\tveel");
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(openBook(opened).totals.uncounted).toBe(1);
    await expectAgreement(opened);
  }, 60_000);

  it("with a decision that another replaces, money paid back, transfers, and years taken over from SiSa", async () => {
    await typeRows(opened, "tblToekenning", [
      { Kenmerk: "VB/2022/000002", Bedrag: 1_500_000, Vervangt: "vb/2021/000001" },
      { Kenmerk: "VB/2021/000009", Bedrag: 40_000.1, Gemeente: "0788" },
      { Kenmerk: "VB/2021/000009", Bedrag: 50_000.2, Gemeente: "0824" },
      { Kenmerk: "VB/2022/000009", Bedrag: 45_000.3, Gemeente: "0788", Vervangt: "VB/2021/000009" },
      { Bedrag: 12.34, Vervangt: "bestaat niet" },
    ]);
    await typeRows(opened, "tblTerugbetaling", [{ Jaar: 2025, Bedrag: 1_000.01 }, { Bedrag: 2.02 }]);
    await typeRows(opened, "tblOverdracht", [
      { Richting: "van", Gemeente: "0788", Jaar: 2022, Bedrag: 300.3 },
      { Richting: "AAN", Gemeente: "0788", Jaar: 2023, Bedrag: 100.1 },
      { Richting: "aan", Gemeente: "0788", Bedrag: 7.07 },
    ]);
    await typeRows(opened, "tblOpening", [
      { Jaar: 2021, Ontvangen: 700.7, Besteed: 600.6, "Overdracht van": 50.5, "Overdracht aan": 40.4, Terugbetaald: 30.3 },
      { Jaar: 2019, Besteed: 1.11 },
    ]);
    const { totals } = openBook(opened);
    expect([totals.allocated, totals.repaid, totals.takenOver.spent]).toEqual([150_000_000 + 5_000_020 + 4_500_030 + 1_234, 100_203 + 3_030, 60_171]);
    await expectAgreement(opened);
  }, 60_000);

  it("after Controleren, which fills Controle and the status cells and gives every typed row an id", async () => {
    const counts = done(await opened.session.check());
    const findings = openBook(opened).findings;
    expect(counts.errors + counts.warnings + counts.notes).toBe(findings.length);
    const controle = (await opened.tools.workbook.readTables(["tblBevinding"])).get("tblBevinding");
    expect(controle?.rows).toHaveLength(findings.length);
    expect((await opened.host.read("Overzicht!C18")).values).toEqual([[counts.errors]]);
    const { expenditures } = openBook(opened).book;
    expect(new Set(expenditures.map(({ rowId }) => rowId)).size).toBe(expenditures.length);
    expect(expenditures.every(({ rowId }) => rowId !== "")).toBe(true);
    expect((await opened.host.read("Bestedingen!AE5")).values).toEqual([["in orde"]]);
    expect((await opened.host.read("Bestedingen!AE338")).values).toEqual([["fout"]]);
    await expectAgreement(opened);
  }, 60_000);
});
