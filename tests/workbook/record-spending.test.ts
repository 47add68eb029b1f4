import { readFileSync } from "node:fs";
import { done, makeVoorbeeld, spending } from "./make-voorbeeld";
import { openBook, openSession, onHost, type Opened } from "./open-session";

const csv = new Uint8Array(readFileSync("tests/data/voorbeeld/besteding.csv"));

async function journalOf({ tools }: Opened): Promise<readonly (readonly unknown[])[]> {
  return (await tools.workbook.readTables(["tblLogboek"])).get("tblLogboek")?.rows ?? [];
}

describe("an officer records spending of Gemeente Voorbeeld", () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
  });
  afterAll(() => {
    expect(opened.host.refusals()).toEqual([]);
    expect(opened.troubles).toEqual([]);
    opened.host.close();
  });

  it("through the form: one row, counted to the cent, with dates as dates", async () => {
    done(await opened.session.recordSpending(spending()));
    const { book, totals, findings } = openBook(opened);
    expect(totals.spent).toBe(684_000);
    expect(totals.byPurpose.find(({ purpose }) => purpose === "P1")?.spent).toBe(684_000);
    expect(book.expenditures).toHaveLength(1);
    expect(book.expenditures[0]).toMatchObject({ year: 2022, performedUntil: "2022-08-12", measure: "Zomerschool 2022", unreadable: [] });
    expect(findings).toEqual([]);
    expect((await journalOf(opened)).at(-1)?.slice(1, 6)).toEqual(["V. Oorbeeld", "besteding vastgelegd", "tblBesteding", 1, 6840]);
  });

  it("a receipt likewise", async () => {
    done(await opened.session.recordReceipt({ receivedOn: "22-12-2021", amount: "308.815,90", document: "BANK-2021-0412", note: "" }));
    expect(openBook(opened).totals.received).toBe(30_881_590);
  });

  it("text that begins with = stays text, and so does a document number with zeros in front", async () => {
    const risky = spending({ description: '=HYPERLINK("https://voorbeeld.example","klik")', document: "00420", invoice: "+31", counterparty: "@voorbeeld", kind: "creditnota", amount: "-12,50" });
    done(await opened.session.recordSpending(risky));
    const row = openBook(opened).book.expenditures.at(-1);
    expect(row).toMatchObject({ description: risky.description, document: "00420", invoice: "+31", counterparty: "@voorbeeld", amount: -1250 });
    const cell = await opened.host.read("Bestedingen!J6");
    expect(cell.formulas).toEqual(cell.values);
  });

  it("the form refuses what cannot be recorded, with every field, and writes nothing", async () => {
    const before = openBook(opened).totals;
    const wrong = spending({ amount: "1.2.3,4", bookedOn: "31-02-2022", measure: "Bestaat niet", performedUntil: "01-07-2022", year: "" });
    const outcome = await opened.session.recordSpending(wrong);
    const problems = !outcome.ok && outcome.refusal.code === "fields-invalid" ? outcome.refusal.facts.problems : [];
    expect(new Set(problems.map(({ field, code }) => `${field}: ${code}`))).toEqual(
      new Set(["year: required", "amount: not-an-amount", "bookedOn: not-a-date", "measure: unknown-choice", "performedUntil: dates-reversed"]),
    );
    expect(openBook(opened).totals).toEqual(before);
  });

  it("a file of 330 lines comes in whole, and gives no finding", async () => {
    const before = openBook(opened).totals.spent;
    const imported = done(await opened.session.importSpending({ name: "besteding.csv", bytes: csv }));
    expect(imported).toMatchObject({ rows: 330, cents: 135_156_834 });
    const { totals, findings, book } = openBook(opened);
    expect(totals.spent - before).toBe(135_156_834);
    expect(book.expenditures.filter((row) => row.importId === imported.importId)).toHaveLength(330);
    expect(findings.filter(({ place }) => place.part === "expenditures" && (place.row ?? 0) > 2)).toEqual([]);
    expect((await journalOf(opened)).at(-1)?.slice(2, 6)).toEqual(["bestedingen ingelezen", "tblBesteding", 330, 1_351_568.34]);
  });

  it("the same file is not taken over twice", async () => {
    const before = openBook(opened).book.expenditures.length;
    const again = await opened.session.importSpending({ name: "kopie.csv", bytes: csv });
    expect(again).toMatchObject({ ok: false, refusal: { code: "csv-known" } });
    expect(openBook(opened).book.expenditures).toHaveLength(before);
  });

  it("a reload of the pane shows the same totals and findings", async () => {
    const again = openBook(await onHost(opened.host));
    expect(again.totals).toEqual(openBook(opened).totals);
    expect(again.findings).toEqual(openBook(opened).findings);
  });

  it.each([
    ["missing-column.csv", "csv-headers"],
    ["unknown-column.csv", "csv-headers"],
    ["duplicate-header.csv", "csv-headers"],
    ["windows-1252.csv", "csv-encoding"],
    ["unreadable-amount.csv", "csv-rows"],
    ["impossible-date.csv", "csv-rows"],
    ["too-few-columns.csv", "csv-rows"],
    ["header-only.csv", "csv-empty"],
    ["empty.csv", "csv-empty"],
  ])("the broken file %s is refused (%s) and nothing is written", async (name, code) => {
    const before = openBook(opened).book;
    const lines = (await journalOf(opened)).length;
    const outcome = await opened.session.importSpending({ name, bytes: new Uint8Array(readFileSync(`tests/data/broken/${name}`)) });
    expect(outcome).toMatchObject({ ok: false, refusal: { code } });
    expect(openBook(opened).book).toEqual(before);
    expect(await journalOf(opened)).toHaveLength(lines);
  });
});
