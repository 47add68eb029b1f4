import { readFileSync } from "node:fs";
import { done, makeVoorbeeld, spending } from "./make-voorbeeld";
import { openBook, openSession, onHost, type Opened } from "./open-session";

const csv = { name: "besteding.csv", bytes: new Uint8Array(readFileSync("tests/data/voorbeeld/besteding.csv")) };

/** Does something to the workbook that a person can do in Excel and the pane cannot. */
async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

async function bestedingen({ tools }: Opened): Promise<readonly (readonly unknown[])[]> {
  return (await tools.workbook.readTables(["tblBesteding"])).get("tblBesteding")?.rows ?? [];
}

describe("something stands in the way of writing", () => {
  let opened: Opened;

  beforeEach(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
    done(await opened.session.recordSpending(spending()));
  });
  afterEach(() => opened.host.close());

  /** Tries to record; expects this refusal and a table as it was. */
  async function refused(expected: object): Promise<void> {
    const before = await bestedingen(opened);
    expect(await opened.session.recordSpending(spending({ document: "INK-2" }))).toMatchObject({ ok: false, refusal: expected });
    expect(await bestedingen(opened)).toEqual(before);
  }

  it("a filter: values written across hidden rows would land in the wrong rows", async () => {
    await inExcel((context) => {
      context.workbook.tables.getItem("tblBesteding").columns.getItem("Jaar").filter.applyValuesFilter(["2021"]);
    });
    await refused({ code: "obstacle", facts: { obstacle: { is: "filter-active", table: "tblBesteding" } } });
  });

  it("a protected sheet", async () => {
    await inExcel((context) => context.workbook.worksheets.getItem("Bestedingen").protection.protect());
    await refused({ code: "obstacle", facts: { obstacle: { is: "sheet-protected", sheet: "Bestedingen" } } });
  });

  it("a column that is gone: the book opens no more, and says which", async () => {
    await inExcel((context) => context.workbook.tables.getItem("tblBesteding").columns.getItem("Wederpartij").delete());
    const again = await onHost(opened.host);
    expect(again.session.state()).toEqual({
      is: "unusable",
      refusal: { code: "book-damaged", facts: { missing: ["tblBesteding[Wederpartij]"] } },
    });
  });

  it("notes below the table, which a growing table would swallow", async () => {
    await opened.host.paste("Bestedingen!C8", "Let op: nog te ontvangen facturen");
    await opened.session.recordSpending(spending({ document: "INK-2" }));
    await opened.session.recordSpending(spending({ document: "INK-3" }));
    const outcome = await opened.session.recordSpending(spending({ document: "INK-4" }));
    expect(outcome).toMatchObject({ ok: false, refusal: { code: "obstacle", facts: { obstacle: { is: "cells-below" } } } });
    expect((await opened.host.read("Bestedingen!C8")).values).toEqual([["Let op: nog te ontvangen facturen"]]);
  });

  it("somebody who is typing in a cell", async () => {
    const before = openBook(opened).totals;
    opened.host.setEditing(true);
    const outcome = await opened.session.recordSpending(spending({ document: "INK-2" }));
    opened.host.setEditing(false);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: "cell-edit-mode" } });
    expect(openBook(await onHost(opened.host)).totals).toEqual(before);
  });

  it("a book of a newer version, which is left alone", async () => {
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Instellingen").getRange("B5").values = [["4"]];
    });
    const again = await onHost(opened.host);
    expect(again.session.state()).toMatchObject({ is: "unusable", refusal: { code: "book-newer", facts: { bookVersion: 4, ownVersion: 3 } } });
    expect(await again.session.recordSpending(spending())).toMatchObject({ ok: false, refusal: { code: "no-book" } });
  });
});

async function syncsOfImport(): Promise<number> {
  const opened = await openSession({ engine: null });
  await makeVoorbeeld(opened);
  await new Promise((resolve) => setTimeout(resolve, 100));
  opened.host.resetCounters();
  done(await opened.session.importSpending(csv));
  opened.host.close();
  return opened.host.counters().roundTrips;
}

describe("Excel fails in the middle of an import", () => {
  it("leaves all rows or none, whichever sync fails, and the same file goes in afterwards", async () => {
    const syncs = await syncsOfImport();
    expect(syncs).toBeGreaterThan(5);
    for (let sync = 1; sync <= syncs; sync += 1) {
      const opened = await openSession({ engine: null });
      await makeVoorbeeld(opened);
      const before = await bestedingen(opened);
      opened.host.fault({ sync, kind: "ActivityLimitReached" });
      const outcome = await opened.session.importSpending(csv);
      const again = await onHost(opened.host);
      const rows = openBook(again).book.expenditures.length;
      const unverified = !outcome.ok && outcome.refusal.code === "read-back-differs";
      expect([sync, rows]).toEqual([sync, outcome.ok || unverified ? 330 : 0]);
      if (rows === 0) {
        expect(await bestedingen(opened)).toEqual(before);
        expect(done(await again.session.importSpending(csv)).cents).toBe(135_156_834);
      }
      opened.host.close();
    }
  }, 60_000);

  it("gives up a sync that hangs, says so, and works on", async () => {
    const opened = await openSession({ engine: null }, 0.5);
    await makeVoorbeeld(opened);
    opened.host.fault({ sync: 1, kind: "hang" });
    expect(await opened.session.recordSpending(spending())).toEqual({ ok: false, refusal: { code: "no-answer", facts: { seconds: 0.5 } } });
    done(await opened.session.recordSpending(spending()));
    expect(openBook(opened).totals.spent).toBe(684_000);
    opened.host.close();
  });
});
