import { done, makeVoorbeeld, spending } from "./make-voorbeeld";
import { openBook, openSession, onHost, type Opened } from "./open-session";

const found = [{ code: "formula-in-cell", place: { part: "expenditures", row: 0, column: "amount" } }];

describe("a formula where a value belongs", () => {
  let opened: Opened;

  beforeEach(async () => {
    opened = await openSession();
    await makeVoorbeeld(opened);
    done(await opened.session.recordSpending(spending()));
    // The events of these writes arrive, and what they ask is read.
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  afterEach(() => opened.host.close());

  /** Types in the sheet and waits until the pane has seen it. */
  async function typed(cell: string, text: string): Promise<void> {
    const seen = new Promise<void>((resolve) => {
      const stop = opened.session.subscribe(() => {
        stop();
        resolve();
      });
    });
    await opened.host.type(cell, text);
    await seen;
  }

  async function formulas(): Promise<readonly string[]> {
    const table = (await opened.tools.workbook.readTables(["tblBesteding"], "with-formulas")).get("tblBesteding");
    return [...(table?.formulas ?? [])].sort();
  }

  it("counts with its outcome, and is found at its cell at once, by Controleren and by a new pane", async () => {
    await typed("Bestedingen!I5", "=6000+840");
    expect(openBook(opened).totals.spent).toBe(684_000);
    expect(openBook(opened).findings).toMatchObject(found);
    done(await opened.session.check());
    expect(openBook(opened).findings).toMatchObject(found);
    expect(openBook(await onHost(opened.host)).findings).toMatchObject(found);
    await typed("Bestedingen!I5", "6.840,00");
    expect(openBook(opened).findings).toEqual([]);
  });

  it("is no text that looks like one, and no formula of the book itself", async () => {
    await typed("Bestedingen!K5", "'=6000+840");
    expect(openBook(opened).findings).toEqual([]);
    expect(openBook(await onHost(opened.host)).findings).toEqual([]);
  });

  // Column G, "Doel", is a formula of the book.
  it("is looked for in one sync, whatever the number of rows", async () => {
    await typed("Bestedingen!I5", "=6000+840");
    await typed("Bestedingen!C5", "=44780+7");
    opened.host.resetCounters();
    expect(await formulas()).toEqual(["0:2", "0:6", "0:8"]);
    expect(opened.host.counters().read.syncs).toBe(3);
  });

  it.each(["AccessDenied", "GeneralException", "ResponsePayloadSizeLimitExceeded"] as const)("is found in the formulas themselves where Excel refuses to say the places (%s)", async (kind) => {
    await typed("Bestedingen!I5", "=6000+840");
    opened.host.fault({ sync: 3, kind });
    expect(await formulas()).toEqual(["0:6", "0:8"]);
  });

  it("is not taken to be absent while Excel is busy with a cell: the read is refused", async () => {
    await typed("Bestedingen!I5", "=6000+840");
    opened.host.fault({ sync: 3, kind: "InvalidOperationInCellEditMode" });
    await expect(formulas()).rejects.toMatchObject({ refusal: { code: "cell-edit-mode" } });
    expect(await formulas()).toEqual(["0:6", "0:8"]);
  });
});
