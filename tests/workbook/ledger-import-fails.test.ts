import type { LedgerDraft } from "../../src/actions/ledger/ledger-draft";
import type { ImportPlan } from "../../src/ledger/model/import-plan";
import { bookings, choices, exportOf, importExport, importTables, journal, onCostCentre, planExport, spendingOn, unfollowed } from "./ledger-export";
import { done, makeVoorbeeld } from "./make-voorbeeld";
import { openBook, openSession, onHost, type Opened } from "./open-session";

const file = exportOf("grootboek 2022.csv", bookings);

/** How an import ended, as its officer was told. `lost`: Excel said nothing that we know. */
type Ending = "made" | "nothing-written" | "not-verified" | "lost";

type Tables = Awaited<ReturnType<typeof importTables>>;

async function tryImport(opened: Opened, { draft, plan }: { readonly draft: LedgerDraft; readonly plan: ImportPlan }): Promise<Ending> {
  try {
    const outcome = await opened.session.ledger.importLedger(draft, choices, plan, unfollowed);
    return outcome.ok ? "made" : outcome.refusal.code === "read-back-differs" ? "not-verified" : "nothing-written";
  } catch {
    return "lost";
  }
}

/** Rows of each table, so that two runs compare that differ in ids and hours only. */
function sizes(tables: Tables): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.filter((cells) => cells.some((cell) => cell !== "")).length]));
}

/** A book with the rule for the summer school and a row that an officer typed, which no failed import may touch. */
async function bookWithRule(): Promise<Opened> {
  const opened = await openSession({ engine: null });
  await makeVoorbeeld(opened);
  done(await opened.session.ledger.addRule(onCostCentre("6710"), spendingOn("Zomerschool 2022")));
  await new Promise((resolve) => setTimeout(resolve, 100));
  return opened;
}

/** Opens the pane anew, as after a reload: nobody listens any more, and a fault that was not reached is spent on reads that nobody needs. */
async function reopened({ host }: Opened, faultAt: number): Promise<Opened> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  host.forgetPane();
  for (let sync = 0; sync < faultAt; sync += 1) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    }).catch(() => null);
  }
  host.forgetPane();
  return onHost(host);
}

/** Syncs of an import, by doing it once; it is undone again. */
async function syncsOfImport(opened: Opened): Promise<{ readonly syncs: number; readonly whole: Readonly<Record<string, number>> }> {
  const planned = await planExport(opened, file);
  opened.host.resetCounters();
  done(await opened.session.ledger.importLedger(planned.draft, choices, planned.plan, unfollowed));
  const syncs = opened.host.counters().roundTrips;
  const whole = sizes(await importTables(opened));
  done(await opened.session.ledger.undoImport(planned.draft.importId));
  return { syncs, whole };
}

describe.each([
  ["ActivityLimitReached", 2],
  ["fail-after", 3],
  ["cut", 4],
] as const)("Excel fails once (%s) while a ledger is imported", (kind, step) => {
  it("leaves the whole import or nothing of it, whichever sync it is, and what it says is so", async () => {
    const first = await bookWithRule();
    const before = await importTables(first);
    const { syncs, whole } = await syncsOfImport(first);
    const endings = new Map<Ending, number>();
    let opened = await reopened(first, 0);
    for (let sync = 1; sync <= syncs; sync += step) {
      const planned = await planExport(opened, file);
      first.host.fault({ sync, kind });
      const ending = await tryImport(opened, planned);
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
      opened = await reopened(first, sync);
      const tables = await importTables(opened);
      const stands = sizes(tables)["tblBesteding"] !== 0;
      expect([sync, ending, sizes(tables)]).toEqual([sync, ending, stands ? whole : sizes(before)]);
      expect([sync, ending, stands]).toEqual([sync, ending, ending === "made" || (ending !== "nothing-written" && stands)]);
      if (stands) {
        done(await opened.session.ledger.undoImport(planned.draft.importId));
      }
      expect(await importTables(opened)).toEqual(before);
    }
    expect(endings.get("made") ?? 0).toBeLessThan(syncs / step / 2);
    expect([...endings.keys()]).toContain(kind === "ActivityLimitReached" ? "nothing-written" : "lost");
    first.host.close();
  }, 240_000);
});

describe("the pane is closed in the middle of an import", () => {
  it("and opening the same file goes on: what stood is taken out, and the whole import stands once", async () => {
    const first = await bookWithRule();
    const before = await importTables(first);
    const { syncs, whole } = await syncsOfImport(first);
    let unfinished = 0;
    let opened = await reopened(first, 0);
    for (let sync = 2; sync <= syncs; sync += 3) {
      const planned = await planExport(opened, file);
      first.host.fault({ sync, kind: "expired-session" });
      await tryImport(opened, planned);
      opened = await reopened(first, sync);
      const { draft, plan } = await planExport(opened, file);
      unfinished += draft.unfinished.length;
      const nothingNew = plan.assigned.lines === 0;
      const outcome = await opened.session.ledger.importLedger(draft, choices, plan, unfollowed);
      expect([sync, outcome.ok]).toEqual([sync, !nothingNew]);
      expect([sync, sizes(await importTables(opened))]).toEqual([sync, whole]);
      done(await opened.session.ledger.undoImport(draft.importId));
      expect(await importTables(opened)).toEqual(before);
    }
    expect(unfinished).toBeGreaterThan(3);
    first.host.close();
  }, 240_000);
});

describe("an officer stops an import", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await bookWithRule();
  });
  afterAll(() => opened.host.close());

  it.each([
    ["before the first row", 0],
    ["when the kept line stands", 1],
    ["when the last row stands", 5],
  ])("%s, and nothing of it stands", async (_when, stopAt) => {
    const before = await importTables(opened);
    let stands = 0;
    const outcome = await importExport(opened, file, choices, { written: (rows) => (stands = rows), cancelled: () => stands >= stopAt });
    expect(outcome).toEqual({ ok: false, refusal: { code: "cancelled", facts: {} } });
    expect(await importTables(opened)).toEqual(before);
    expect((await journal(opened)).at(-1)).toEqual(["grootboek ingelezen", "tblBesteding", 4, 1_599.95, "mislukt"]);
    expect(openBook(opened).book.columnMemories).toEqual([]);
  });

  it("and takes it over after all", async () => {
    const told: (readonly [number, number])[] = [];
    done(await importExport(opened, file, choices, { written: (rows, of) => told.push([rows, of]), cancelled: () => false }));
    expect(told).toEqual([[0, 5], [1, 5], [1, 5], [5, 5]]);
  });
});
