import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../host/xlsx/open-workbook";
import type { LedgerDraft } from "../../src/actions/ledger/ledger-draft";
import type { ImportPlan } from "../../src/ledger/model/import-plan";
import { fileInChunks } from "../actions/ledger/bytes-in-chunks";
import { bookings, choices, exportOf, importExport, importTables, journal, onCostCentre, planExport, spendingOn, unfollowed } from "./ledger-export";
import { done, makeVoorbeeld } from "./make-voorbeeld";
import { onHost, openBook, openSession, type Opened } from "./open-session";

const file = exportOf("grootboek 2022.csv", bookings);

/** Does something to the workbook that a person can do in Excel and the pane cannot. */
async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

describe("an import that Excel, or a colleague, stands in the way of", () => {
  let opened: Opened;
  let planned: { readonly draft: LedgerDraft; readonly plan: ImportPlan };

  beforeEach(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
    done(await opened.session.ledger.addRule(onCostCentre("6710"), spendingOn("Zomerschool 2022")));
    planned = await planExport(opened, file);
  });
  afterEach(() => opened.host.close());

  /** Tries to import; expects this refusal, tables as they were, and nothing in the journal. */
  async function refused(expected: object): Promise<void> {
    const before = await importTables(opened);
    const lines = (await journal(opened)).length;
    const { draft, plan } = planned;
    expect(await opened.session.ledger.importLedger(draft, choices, plan, unfollowed)).toMatchObject({ ok: false, refusal: expected });
    expect(await importTables(opened)).toEqual(before);
    expect(await journal(opened)).toHaveLength(lines);
  }

  it.each(["tblBesteding", "tblImportregel", "tblGrootboek", "tblKoppeling"])("a filter on %s is refused before the first write", async (table) => {
    const column = { tblBesteding: "Jaar", tblImportregel: "Jaar", tblGrootboek: "Jaar", tblKoppeling: "Bron" }[table] ?? "";
    await inExcel((context) => context.workbook.tables.getItem(table).columns.getItem(column).filter.applyValuesFilter(["2021"]));
    await refused({ code: "obstacle", facts: { obstacle: { is: "filter-active", table } } });
  });

  it("a protected sheet is, too", async () => {
    await inExcel((context) => context.workbook.worksheets.getItem("Bestedingen").protection.protect());
    await refused({ code: "obstacle", facts: { obstacle: { is: "sheet-protected", sheet: "Bestedingen" } } });
  });

  it("and somebody who is typing in a cell", async () => {
    opened.host.setEditing(true);
    const outcome = await opened.session.ledger.importLedger(planned.draft, choices, planned.plan, unfollowed);
    opened.host.setEditing(false);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: "cell-edit-mode" } });
    opened = await onHost(opened.host);
    expect(openBook(opened).book).toMatchObject({ expenditures: [], imports: [], importLines: [] });
  });

  it("notes below a table leave nothing of the import", async () => {
    const row = openBook(opened).book.expenditures.length + 6;
    await opened.host.paste(`Bestedingen!C${row + 1}`, "Let op: nog te ontvangen facturen");
    const before = await importTables(opened);
    const outcome = await opened.session.ledger.importLedger(planned.draft, choices, planned.plan, unfollowed);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: "obstacle", facts: { obstacle: { is: "cells-below", table: "tblBesteding" } } } });
    expect(await importTables(opened)).toEqual(before);
    expect((await journal(opened)).at(-1)?.[4]).toBe("mislukt");
  });

  it("a colleague who imported the same lines after the preview: the plan has changed, and the refusal says from what into what", async () => {
    const colleague = await onHost(opened.host);
    done(await importExport(colleague, exportOf("augustus.csv", bookings.slice(0, 2))));
    await refused({ code: "plan-changed", facts: { agreed: { spending: { lines: 4, cents: 159_995 } }, found: { spending: { lines: 2, cents: 3_955 }, duplicate: { lines: 2, cents: 156_040 } } } });
  });

  it("a rule that was changed in the sheet after the preview changes the plan as well", async () => {
    await opened.host.asSecondAuthor(() => opened.host.type("Toewijzing!A5", "9999"));
    await refused({ code: "plan-changed", facts: { found: { waiting: { lines: 5, cents: 399_995 } } } });
  });

  it("a row that a colleague adds elsewhere changes nothing, and stays", async () => {
    done(await (await onHost(opened.host)).session.recordReceipt({ receivedOn: "22-12-2021", amount: "100,00", document: "BANK-1", note: "" }));
    expect(done(await opened.session.ledger.importLedger(planned.draft, choices, planned.plan, unfollowed)).spending).toBe(159_995);
    expect(openBook(opened).totals.received).toBe(10_000);
  });

  it("an import with rows of a reported year is not undone, with one of the year after it is", async () => {
    const { importId } = done(await opened.session.ledger.importLedger(planned.draft, choices, planned.plan, unfollowed));
    await opened.tools.workbook.appendRows("tblJaar", [{ Jaar: 2022, Status: "vastgesteld" }]);
    const before = await importTables(opened);
    expect(await opened.session.ledger.undoImport(importId)).toEqual({ ok: false, refusal: { code: "import-reported", facts: { year: 2022 } } });
    expect(await importTables(opened)).toEqual(before);
    await opened.tools.workbook.rewriteRows("tblJaar", [{ Jaar: 2021, Status: "vastgesteld" }]);
    done(await opened.session.ledger.undoImport(importId));
  });

  it("text that begins as a formula stays text, and codes keep their zeros", async () => {
    const [first] = bookings;
    const risky = { document: "=1+1", description: '=HYPERLINK("https://voorbeeld.example";"klik")', relation: "@voorbeeld", account: "0042" };
    done(await importExport(opened, exportOf("gevaarlijk.csv", first === undefined ? [] : [{ ...first, ...risky }])));
    const row = openBook(opened).book.expenditures.at(-1);
    expect(row).toMatchObject({ document: "=1+1", description: risky.description, counterparty: "@voorbeeld", account: "0042" });
    expect((await opened.host.read("Bestedingen!K5")).formulas).toEqual([["=1+1"]]);
    expect((await opened.host.read("Bestedingen!K5")).values).toEqual([["=1+1"]]);
  });
});

describe("what cannot be imported at all", () => {
  it("a book of an earlier version asks to be brought up to date first", async () => {
    const { host } = await openSession({ workbook: await openWorkbook(readFileSync(join("tests", "data", "books", "version-2.xlsx"))) });
    const opened = await onHost(host);
    const outdated = { ok: false, refusal: { code: "book-outdated", facts: {} } };
    expect(await opened.session.ledger.openLedger(file)).toEqual(outdated);
    expect(await opened.session.ledger.openSelection()).toEqual(outdated);
    expect(await opened.session.ledger.addRule(onCostCentre("6710"), spendingOn("Zomerschool 2022"))).toEqual(outdated);
    host.close();
  });

  it("a workbook without a book has nothing to import into", async () => {
    const opened = await openSession({ engine: null });
    expect(await opened.session.ledger.openLedger(file)).toEqual({ ok: false, refusal: { code: "no-book", facts: {} } });
    expect(opened.session.ledger.imports()).toEqual([]);
    opened.host.close();
  });

  it.each([
    ["leeg.csv", "", { why: "empty" }],
    ["brief.pdf", "%PDF-1.7\n", { why: "unknown-format" }],
    ["bestand.xml", "<?xml version='1.0'?><factuur/>", { why: "not-an-auditfile" }],
  ])("%s says why it cannot be read", async (name, content, reason) => {
    const opened = await openSession({ engine: null });
    await makeVoorbeeld(opened, "without-measures");
    expect(await opened.session.ledger.openLedger(fileInChunks(name, new TextEncoder().encode(content)))).toEqual({ ok: false, refusal: { code: "ledger-unreadable", facts: { reason } } });
    opened.host.close();
  });

  it("an auditfile that breaks off is refused with the line, also when only its beginning was well", async () => {
    const opened = await openSession({ engine: null });
    await makeVoorbeeld(opened, "without-measures");
    const bytes = new Uint8Array(readFileSync("tests/data/ledgers/auditfile/broken-truncated.xaf"));
    expect(await opened.session.ledger.openLedger(fileInChunks("afgebroken.xaf", bytes))).toMatchObject({ ok: false, refusal: { code: "ledger-unreadable", facts: { reason: { why: "auditfile-cut", line: expect.any(Number) as number } } } });
    opened.host.close();
  });
});
