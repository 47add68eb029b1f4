import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { LedgerChoices } from "../../src/actions/ledger/ledger-choices";
import type { LedgerDraft } from "../../src/actions/ledger/ledger-draft";
import type { ImportPlan } from "../../src/ledger/model/import-plan";
import { fileInChunks } from "../actions/ledger/bytes-in-chunks";
import { everything } from "../ledger/table/everything";
import { undecided } from "../ledger/plan/import-into";
import { spendingOn, unfollowed } from "./ledger-export";
import { done, makeVoorbeeld } from "./make-voorbeeld";
import { openBook, openSession, type Opened } from "./open-session";

const root = join(__dirname, "..", "data", "ledgers");

/** Every file of the tests that can be read. */
const files = ["tabular", "auditfile"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => !/\.(json|md)$/.test(file) && !file.startsWith(".") && isReadable(join(root, folder, file)))
    .map((file) => `${folder}/${file}`),
);

function isReadable(file: string): boolean {
  const truth = JSON.parse(readFileSync(file.replace(/\.[^.]*$/, ".json"), "utf8")) as Readonly<Record<string, unknown>>;
  return truth["unreadable"] === undefined && !file.includes("broken-");
}

describe("every file of the tests, from opening to undoing, with the choices as they are offered", () => {
  let opened: Opened;
  const withSpending = new Set<string>();
  beforeAll(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
  });
  afterAll(() => {
    expect(opened.host.refusals()).toEqual([]);
    opened.host.close();
  });

  const undecidedYet: LedgerChoices = { selection: everything, decisions: new Map(), withoutWageNames: true };

  /** The officer takes every line for spending on the summer school. */
  const takingAll = ({ lines }: ImportPlan): LedgerChoices => ({
    ...undecidedYet,
    decisions: new Map(lines.map(({ key }) => [key, { ...undecided, assignment: spendingOn("Zomerschool 2022") }])),
  });

  async function draftOf(file: string): Promise<LedgerDraft> {
    const draft = done(await opened.session.ledger.openLedger(fileInChunks(file, new Uint8Array(readFileSync(join(root, file))), [4_099])));
    return done(await opened.session.ledger.changeDraft(draft, { vatBasis: "exclusief" }));
  }

  it.each(files)("%s", async (file) => {
    const { ledger } = opened.session;
    const draft = await draftOf(file);
    const choices = takingAll(done(await ledger.planLedger(draft, undecidedYet)));
    const plan = done(await ledger.planLedger(draft, choices));
    expect(plan.duplicate.lines).toBe(0);

    const imported = done(await ledger.importLedger(draft, choices, plan, unfollowed));
    expect(imported).toMatchObject({ lines: plan.assigned.lines + plan.waiting.lines, spending: plan.spending.cents, waiting: plan.waiting.lines });
    const { expenditures, importLines } = openBook(opened).book;
    expect([expenditures.length, importLines.length]).toEqual([imported.spendingRows, plan.waiting.lines]);
    expect(expenditures.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(plan.spending.cents);

    if (imported.spendingRows > 0) {
      withSpending.add(file);
    }

    const again = done(await ledger.planLedger(await draftOf(file), undecidedYet));
    expect(again).toMatchObject({ assigned: { lines: 0 }, duplicate: plan.spending, waiting: plan.waiting });

    done(await ledger.undoImport(imported.importId));
    const after = openBook(opened).book;
    expect([after.expenditures, after.importLines, after.imports, after.ledger].map((rows) => rows.length)).toEqual([0, 0, 0, 0]);
  });

  it("twenty-five of them and more gave spending", () => {
    expect(withSpending.size).toBeGreaterThanOrEqual(25);
  });
});
