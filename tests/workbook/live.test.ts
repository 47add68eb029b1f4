import { done, makeVoorbeeld, spending } from "./make-voorbeeld";
import { openBook, openSession, onHost, type Opened } from "./open-session";

/** Waits until the events of an edit have been delivered and read. */
async function settled({ session, host }: Opened, edit: () => Promise<unknown>): Promise<void> {
  const changed = new Promise<void>((resolve) => {
    const stop = session.subscribe(() => {
      stop();
      resolve();
    });
  });
  await edit();
  await Promise.race([changed, new Promise((_, reject) => setTimeout(() => reject(new Error("The edit was not noticed.")), 3_000))]);
  await host.read("Bestedingen!A1");
}

/** Lets the events of earlier writes arrive, and what they ask be read. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

const row = "2022\t24-08-2022\t14-08-2022\t25-07-2022\t12-08-2022\tZomerschool 2022\t\tregulier\t1.234,56\tLunches\tINK-1\tF-1\tVoorbeeld bv";

describe("an officer types and pastes in the sheet", () => {
  let opened: Opened;

  beforeEach(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
    done(await opened.session.recordSpending(spending()));
    await quiet();
  });
  afterEach(() => {
    expect(opened.host.refusals()).toEqual([]);
    expect(opened.troubles).toEqual([]);
    opened.host.close();
  });

  it("one edit costs one read of the workbook and no write", async () => {
    opened.host.resetCounters();
    await settled(opened, () => opened.host.type("Bestedingen!I5", "7.000,50"));
    expect(openBook(opened).totals.spent).toBe(700_050);
    const { read, write } = opened.host.counters();
    expect({ reads: read.syncs, writes: write.syncs }).toEqual({ reads: 1, writes: 0 });
  });

  it("a row typed under the last one counts, and its purpose follows from its measure", async () => {
    await settled(opened, () => opened.host.type("Bestedingen!A6", "2023"));
    await settled(opened, () => opened.host.type("Bestedingen!F6", "Tijdelijke huur"));
    await settled(opened, () => opened.host.type("Bestedingen!I6", "100,25"));
    const { totals, book, findings } = openBook(opened);
    expect(book.expenditures).toHaveLength(2);
    expect(totals.byPurpose.find(({ purpose }) => purpose === "S1")?.spent).toBe(10_025);
    expect(findings.map(({ code }) => code)).toEqual(["expenditure-date-missing"]);
  });

  it("a pasted line is judged like any other", async () => {
    await settled(opened, () => opened.host.paste("Bestedingen!A6", row));
    expect(openBook(opened).totals.spent).toBe(684_000 + 123_456);
    expect(openBook(opened).findings).toEqual([]);
  });

  it("what is no amount is found at its cell and counted nowhere", async () => {
    await settled(opened, () => opened.host.paste("Bestedingen!I5", "1.2.3,4"));
    expect(openBook(opened).findings).toMatchObject([{ code: "expenditure-amount-unreadable", place: { row: 0, column: "amount" }, facts: { shown: "1.2.3,4" } }]);
    expect(openBook(opened).totals).toMatchObject({ spent: 0, uncounted: 1 });
  });

  it("a new measure in its own table makes the row that names it right", async () => {
    await settled(opened, () => opened.host.paste("Bestedingen!F5", "Weerbaarheid"));
    expect(openBook(opened).findings.map(({ code }) => code)).toEqual(["expenditure-measure-unknown"]);
    await settled(opened, () => opened.host.paste("Maatregelen!A15", "Weerbaarheid\tP3"));
    expect(openBook(opened).findings).toEqual([]);
  });

  it("an edit on a sheet that is not ours costs nothing", async () => {
    opened.host.resetCounters();
    await opened.host.type("Logboek!A20", "los");
    await quiet();
    expect(opened.host.counters().roundTrips).toBe(0);
  });

  it("an edit of a co-author is followed without a write", async () => {
    opened.host.resetCounters();
    await settled(opened, () => opened.host.asSecondAuthor(() => opened.host.type("Bestedingen!I5", "8.000,00")));
    expect(openBook(opened).totals.spent).toBe(800_000);
    expect(opened.host.counters().write.syncs).toBe(0);
  });

  it("what the pane shows after edits is what a new pane reads", async () => {
    await settled(opened, () => opened.host.paste("Bestedingen!A6", `${row}\n${row}`));
    await settled(opened, () => opened.host.paste("Bestedingen!I7", "-5"));
    const again = openBook(await onHost(opened.host));
    expect(openBook(opened).findings).toEqual(again.findings);
    expect(openBook(opened).totals).toEqual(again.totals);
    expect(again.findings.length).toBeGreaterThan(0);
  });
});
