import { bookings, choices, exportOf, importExport, importTables, journal, onCostCentre, openExport, planExport, spendingOn, unfollowed } from "./ledger-export";
import { done, makeVoorbeeld } from "./make-voorbeeld";
import { openBook, openSession, type Opened } from "./open-session";

const file = exportOf("grootboek 2022.csv", bookings);

describe("an officer takes the export of a ledger over", () => {
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

  it("the file is opened, and says what can be selected from, with its columns recognised", async () => {
    const draft = done(await opened.session.ledger.openLedger(file));
    expect(draft).toMatchObject({ name: "grootboek 2022.csv", sourceName: "grootboek 2022", known: false, unfinished: [], vatBasis: null, table: 0 });
    expect(draft.importId).toBe(`import-${draft.hash.slice(0, 20)}`);
    expect(draft.recognised?.questions).toEqual([]);
    expect(draft.survey?.counted).toMatchObject({ lines: 6 });
    expect(draft.survey?.costCentres.map(({ code, lines, cents }) => [code, lines, cents])).toEqual([
      ["1000", 1, 400_000],
      ["6710", 4, 159_995],
      ["6720", 1, 240_000],
    ]);
  });

  it("a rule is tried before it is added, and then takes its lines", async () => {
    const { plan } = await planExport(opened, file);
    expect(plan).toMatchObject({ read: { lines: 6, cents: 799_995 }, unselected: { lines: 1, cents: 400_000 }, waiting: { lines: 5, cents: 399_995 } });
    expect(opened.session.ledger.tryRule(plan, onCostCentre("6710"))).toEqual({ matches: 4, taken: 4 });
    expect(opened.session.ledger.tryRule(plan, onCostCentre("1000"))).toEqual({ matches: 0, taken: 0 });
    done(await opened.session.ledger.addRule(onCostCentre("6710"), spendingOn("Zomerschool 2022")));
    expect(openBook(opened).book.assignments).toMatchObject([{ costCentre: "6710", destination: "besteding", measure: "Zomerschool 2022" }]);
    const again = (await planExport(opened, file)).plan;
    expect(again).toMatchObject({ assigned: { lines: 4, cents: 159_995 }, waiting: { lines: 1, cents: 240_000 } });
    expect(opened.session.ledger.tryRule(again, onCostCentre("67*"))).toEqual({ matches: 5, taken: 1 });
  });

  it("nothing was written by opening, trying and planning but the rule that the officer added", async () => {
    expect((await journal(opened)).at(-1)).toEqual(["toewijzingsregel toegevoegd", "tblToewijzing", 1, 0, "bevestigd"]);
    expect(openBook(opened).book).toMatchObject({ expenditures: [], imports: [], importLines: [], columnMemories: [] });
  });

  it("what the preview showed stands in the book: spending, the line that waits, control totals, ledger figures and the source", async () => {
    const imported = done(await importExport(opened, file));
    expect(imported).toEqual({ importId: expect.stringMatching(/^import-[0-9a-f]{20}$/) as string, lines: 5, spendingRows: 4, spending: 159_995, waiting: 1 });
    const { book, totals } = openBook(opened);
    expect(totals.spent).toBe(159_995);
    expect(book.expenditures.map(({ year, bookedOn, measure, amount, document, account, description, importId }) => [year, bookedOn, measure, amount, document, account, description, importId])).toEqual([
      [2022, "2022-08-24", "Zomerschool 2022", 125_040, "22001", "0420", "Lunches zomerschool", imported.importId],
      [2022, "2022-08-25", "Zomerschool 2022", 31_000, "22002", "0420", "Bus naar het museum; twee groepen", imported.importId],
      [2022, "2022-08-31", "Zomerschool 2022", 8_995, "22003", "0420", "Knutselspullen café", imported.importId],
      [2022, "2022-09-01", "Zomerschool 2022", -5_040, "22004", "0420", "Creditnota lunches", imported.importId],
    ]);
    expect(book.importLines).toMatchObject([{ state: "wacht", amount: 240_000, account: "4381", costCentre: "6720", reason: "Nog geen regel", importId: imported.importId }]);
    expect(book.ledger.filter(({ role }) => role === "lasten").map(({ account, amount }) => [account, amount])).toEqual([
      ["0420", 159_995],
      ["4381", 240_000],
    ]);
    expect(book.sources).toMatchObject([{ importId: imported.importId, name: "grootboek 2022", vatBasis: "exclusief", note: "grootboek 2022.csv" }]);
    const sums = book.imports.map((row) => [row.read, row.unselected, row.spending, row.waiting, row.duplicate]);
    expect(sums).toHaveLength(3);
    expect(sums.reduce((sum, [read]) => sum + (read ?? 0), 0)).toBe(799_995);
    expect(sums.every(([read, ...parts]) => read === parts.reduce<number>((sum, part) => sum + (part ?? 0), 0))).toBe(true);
  });

  it("names of people who were not selected are nowhere in the workbook", async () => {
    expect(JSON.stringify(await importTables(opened))).not.toContain("Jansen");
  });

  it("the journal says who did it, with the file, its hash and the lines of each outcome", async () => {
    const draft = await openExport(opened, file);
    const rows = (await opened.tools.workbook.readTables(["tblLogboek"])).get("tblLogboek")?.rows ?? [];
    expect(rows.at(-1)?.slice(1)).toEqual([
      "V. Oorbeeld",
      "grootboek ingelezen",
      "tblBesteding",
      4,
      1_599.95,
      `${draft.importId}: grootboek 2022.csv, SHA-256 ${draft.hash}; gelezen 6, niet gekozen 1, toegewezen 4, wacht 1, dubbel 0, afgekeurd 0`,
      expect.any(String),
      "bevestigd",
    ]);
  });

  it("the columns are remembered, so that the next export of this source is recognised by them", async () => {
    const draft = done(await opened.session.ledger.openLedger(exportOf("september.csv", bookings.slice(0, 2))));
    expect(draft).toMatchObject({ sourceName: "grootboek 2022", vatBasis: "exclusief", known: false });
    expect(draft.recognised?.columns.find(({ header }) => header === "Bedrag")).toMatchObject({ field: "amount", why: "remembered" });
  });

  it("the same file once more adds nothing", async () => {
    const { draft, plan } = await planExport(opened, file);
    expect(draft).toMatchObject({ known: true, unfinished: [] });
    expect(plan).toMatchObject({ duplicate: { lines: 4, cents: 159_995 }, waiting: { lines: 1 }, assigned: { lines: 0 } });
    const before = await importTables(opened);
    expect(await opened.session.ledger.importLedger(draft, choices, plan, unfollowed)).toEqual({ ok: false, refusal: { code: "nothing-to-import", facts: {} } });
    expect(await importTables(opened)).toEqual(before);
  });

  it("an export that overlaps adds only what is new, and a second line that is exactly alike is one more cost", async () => {
    const [first] = bookings;
    const twice = first === undefined ? [] : [first, first];
    const imported = done(await importExport(opened, exportOf("grootboek 2022-09.csv", [...bookings.slice(1), ...twice])));
    expect(imported).toMatchObject({ lines: 2, spendingRows: 1, spending: 125_040, waiting: 0 });
    expect(openBook(opened).totals.spent).toBe(159_995 + 125_040);
  });

  it("the line that waited is decided under a new run of its file, and waits again when that is undone", async () => {
    const { draft, plan } = await planExport(opened, file);
    const [waiting] = plan.lines.filter(({ outcome }) => outcome.is === "waiting");
    const decision = { assignment: spendingOn("Tijdelijke huur"), split: null, paired: false, reverses: "", correctsYear: false };
    const decided = { ...choices, decisions: new Map([[waiting?.key ?? "", decision]]) };
    const before = await importTables(opened);
    const imported = done(await importExport(opened, file, decided));
    expect(imported).toMatchObject({ importId: `${draft.importId}-2`, lines: 1, spendingRows: 1, spending: 240_000, waiting: 0 });
    expect(openBook(opened).book.importLines).toMatchObject([{ state: "verwerkt", reason: `${draft.importId}-2: Nog geen regel` }]);
    const figures = openBook(opened).book.ledger.filter(({ role, account }) => role === "lasten" && account === "4381");
    expect(figures.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(240_000);
    expect(await opened.session.ledger.undoImport(draft.importId)).toEqual({ ok: false, refusal: { code: "import-continued", facts: { by: `${draft.importId}-2` } } });
    done(await opened.session.ledger.undoImport(`${draft.importId}-2`));
    expect(await importTables(opened)).toEqual(before);
  });

  it("an undo takes every row of its import out, and the book is as it was before", async () => {
    const [last, first] = opened.session.ledger.imports();
    expect([last, first]).toMatchObject([{ file: "grootboek 2022-09.csv", spendingRows: 1 }, { file: "grootboek 2022.csv", spendingRows: 4, waiting: 1 }]);
    expect(done(await opened.session.ledger.undoImport(last?.importId ?? "")).rows).toBeGreaterThan(3);
    expect(openBook(opened).totals.spent).toBe(159_995);
    done(await opened.session.ledger.undoImport(first?.importId ?? ""));
    expect(openBook(opened).book).toMatchObject({ expenditures: [], imports: [], importLines: [], ledger: [], sources: [] });
    expect((await journal(opened)).at(-1)).toEqual(["inlezen ongedaan gemaakt", "tblBesteding", 4, 1_599.95, "bevestigd"]);
    expect(opened.session.ledger.imports()).toEqual([]);
    expect(await opened.session.ledger.undoImport(first?.importId ?? "")).toMatchObject({ ok: false, refusal: { code: "import-unknown" } });
  });

  it("and the file can be taken over again, under its first id", async () => {
    expect(done(await importExport(opened, file))).toMatchObject({ importId: expect.stringMatching(/^import-[0-9a-f]{20}$/) as string, spending: 159_995 });
  });
});
