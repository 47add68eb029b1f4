import { makeVoorbeeld, voorbeeldDraft } from "./make-voorbeeld";
import { openBook, openSession, onHost, type Opened } from "./open-session";

describe("a book is made in an empty workbook", () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openSession({ engine: null });
    expect(opened.session.state()).toEqual({ is: "empty" });
    await makeVoorbeeld(opened);
  });
  afterAll(() => opened.host.close());

  it("asks nothing of Excel that is not served", () => {
    expect(opened.host.refusals()).toEqual([]);
  });

  it("has the allocation, the measures and the name of the officer", () => {
    const { book: made, municipality, who, totals } = openBook(opened);
    expect(municipality.name).toBe("Voorbeeld (oefenboek)");
    expect(who).toBe("V. Oorbeeld");
    expect(totals.allocated).toBe(148_231_640);
    expect(made.allocations[0]).toMatchObject({ reference: "VB/2021/000001", decidedOn: "2021-10-15", pupils: 11_672, score: "4582" });
    expect(made.measures.map((measure) => measure.name)).toContain("Zomerschool 2022");
    expect(made.measures).toHaveLength(10);
  });

  it("gives no finding: an empty book is a clean book", () => {
    expect(openBook(opened).findings).toEqual([]);
  });

  it("says in the journal who did what, and that each came through", async () => {
    const journal = (await opened.tools.workbook.readTables(["tblLogboek"])).get("tblLogboek");
    expect(journal?.rows.map((row) => [row[1], row[2], row[4], row[8]])).toEqual([
      ["V. Oorbeeld", "boek gemaakt", 1, "bevestigd"],
      ...openBook(opened).book.measures.map(() => ["V. Oorbeeld", "maatregel toegevoegd", 1, "bevestigd"]),
    ]);
  });

  it("stands in the workbook as a whole, so that a reload of the pane loses nothing", async () => {
    const again = await onHost(opened.host);
    expect(openBook(again).book).toEqual(openBook(opened).book);
  });

  it("is not made a second time", async () => {
    const outcome = await opened.session.makeBook(voorbeeldDraft, "V. Oorbeeld");
    expect(outcome).toMatchObject({ ok: false, refusal: { code: "names-taken" } });
  });
});

describe("a book is not made", () => {
  it("for a municipality that does not exist, nor for an amount that could mean two things", async () => {
    const opened = await openSession({ engine: null });
    const outcome = await opened.session.makeBook({ ...voorbeeldDraft, municipality: "9999", amount: "1.234", decidedOn: "31-02-2022" }, "V. Oorbeeld");
    expect(outcome.ok).toBe(false);
    const problems = !outcome.ok && outcome.refusal.code === "fields-invalid" ? outcome.refusal.facts.problems : [];
    expect(problems.map(({ field, code }) => [field, code])).toEqual([
      ["municipality", "unknown-choice"],
      ["decidedOn", "not-a-date"],
      ["amount", "ambiguous-amount"],
    ]);
    expect(opened.session.state()).toEqual({ is: "empty" });
    expect(opened.host.counters().write.syncs).toBeLessThanOrEqual(1);
    opened.host.close();
  });

  it("without the name of who makes it", async () => {
    const opened = await openSession({ engine: null });
    expect(await opened.session.makeBook(voorbeeldDraft, " ")).toEqual({ ok: false, refusal: { code: "who-missing", facts: {} } });
    opened.host.close();
  });
});

it("the published allocation of Oisterwijk makes a book of a real municipality", async () => {
  const opened = await openSession({ engine: null });
  const draft = { ...voorbeeldDraft, municipality: "0824", reference: "", decidedOn: "", amount: "503.997,35", pupils: "", score: "" };
  expect(await opened.session.makeBook(draft, "V. Oorbeeld")).toEqual({ ok: true, value: null });
  const { municipality, totals, findings } = openBook(opened);
  expect(municipality).toMatchObject({ code: "0824", name: "Oisterwijk" });
  expect(totals.allocated).toBe(50_399_735);
  expect(findings).toEqual([]);
  opened.host.close();
});
