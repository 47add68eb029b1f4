import type { YearStatusDraft } from "../../src/actions/drafts/year-status-draft";
import type { YearStatus } from "../../src/rules/model/year-record";
import { done, makeVoorbeeld, spending } from "./make-voorbeeld";
import { openBook, openSession, onHost, type Opened } from "./open-session";

/** The next step of 2022, as an officer fills in the form. */
function step(to: YearStatus, changed: Partial<YearStatusDraft> = {}): YearStatusDraft {
  return { year: 2022, to, preparedBy: "", checkedBy: "", on: "", reason: "", finalAccount: "", ...changed };
}

const checked = step("gecontroleerd", { checkedBy: "A. Controleur", finalAccount: "nee" });

async function journal({ tools }: Opened): Promise<readonly (readonly unknown[])[]> {
  return (await tools.workbook.readTables(["tblLogboek"])).get("tblLogboek")?.rows ?? [];
}

/** An officer types over the amount of a row of spending in the sheet. */
async function typeAmount({ tools, session }: Opened, row: number, euros: number): Promise<void> {
  await tools.workbook.writeColumn("tblBesteding", "Bedrag", row, [euros]);
  await session.start();
}

function codes(opened: Opened): readonly string[] {
  return openBook(opened).findings.map(({ code }) => code);
}

function yearOf2022(opened: Opened) {
  return openBook(opened).book.years.find(({ year }) => year === 2022);
}

describe("the account of 2022 of Gemeente Voorbeeld, from concept to redelivery", () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
    done(await opened.session.recordReceipt({ receivedOn: "22-12-2022", amount: "100.000,00", document: "BANK-1", note: "" }));
    done(await opened.session.recordSpending(spending()));
    done(await opened.session.recordSpending(spending({ document: "INK-2", amount: "1.000,49" })));
  });
  afterAll(() => {
    expect(opened.host.refusals()).toEqual([]);
    expect(opened.troubles).toEqual([]);
    opened.host.close();
  });

  it("cannot skip the check", async () => {
    const outcome = await opened.session.setYearStatus(step("ingediend", { on: "01-07-2023" }));
    expect(outcome).toEqual({ ok: false, refusal: { code: "year-step", facts: { year: 2022, from: "concept", to: "ingediend", allowed: ["gecontroleerd"] } } });
  });

  it("is not checked by who prepared it, however the name is written", async () => {
    const outcome = await opened.session.setYearStatus(step("gecontroleerd", { checkedBy: " v.OORBEELD " }));
    expect(outcome).toMatchObject({ ok: false, refusal: { facts: { problems: [{ field: "checkedBy", code: "same-name" }] } } });
    expect(openBook(opened).book.years).toEqual([]);
  });

  it("is checked by someone else, under a seal over its rows and figures", async () => {
    const set = done(await opened.session.setYearStatus(checked));
    expect(set).toMatchObject({ year: 2022, status: "gecontroleerd", sealedRows: 4, reportedFigures: 0, differences: [] });
    expect(set.seal).toMatch(/^[0-9a-f]{64}$/);
    expect(yearOf2022(opened)).toMatchObject({ status: "gecontroleerd", preparedBy: "V. Oorbeeld", checkedBy: "A. Controleur", checkedOn: "2026-01-15", finalAccount: "nee", seal: set.seal });
    expect(openBook(opened).book.seals.map(({ year, status, part, amount }) => [year, status, part, amount])).toEqual([
      [2022, "gecontroleerd", "receipts", 10_000_000],
      [2022, "gecontroleerd", "measures", null],
      [2022, "gecontroleerd", "expenditures", 684_000],
      [2022, "gecontroleerd", "expenditures", 100_049],
    ]);
    expect((await journal(opened)).at(-1)?.slice(1, 6)).toEqual(["V. Oorbeeld", "status van een jaar", "tblJaar", 5, 107_840.49]);
    expect((await journal(opened)).at(-1)?.at(8)).toBe("bevestigd");
  });

  it("gives no finding while nothing changed, also after a reload of the pane", async () => {
    done(await opened.session.check());
    expect(codes(opened).filter((code) => /row/.test(code))).toEqual([]);
    expect(codes(await onHost(opened.host)).filter((code) => /row/.test(code))).toEqual([]);
    expect(yearOf2022(opened)?.status).toBe("gecontroleerd");
  });

  it("has the same seal when the rows stand in another order", async () => {
    done(await opened.session.setYearStatus(step("concept")));
    const { seal } = done(await opened.session.setYearStatus(checked));
    const rows = (await opened.tools.workbook.readTables(["tblBesteding"])).get("tblBesteding");
    const swapped = [...(rows?.rows ?? [])].reverse();
    for (const [position, header] of (rows?.headers ?? []).entries()) {
      if (header !== "Doel") {
        await opened.tools.workbook.writeColumn("tblBesteding", header, 0, swapped.map((row) => row[position] ?? ""));
      }
    }
    await opened.session.start();
    expect(openBook(opened).book.expenditures.map(({ document }) => document)).toEqual(["INK-2", "INK-2022-00038"]);
    expect(codes(opened)).not.toContain("checked-row-changed");
    done(await opened.session.setYearStatus(step("concept")));
    expect(done(await opened.session.setYearStatus(checked)).seal).toBe(seal);
  });

  it("cannot be adopted when a row changed since; Controleren names the row and makes the year a concept again", async () => {
    await typeAmount(opened, 0, 1_000.5);
    expect(await opened.session.setYearStatus(step("vastgesteld", { on: "29-06-2023" }))).toMatchObject({ ok: false, refusal: { code: "year-changed-since-check", facts: { rows: 1 } } });
    expect(yearOf2022(opened)?.status).toBe("gecontroleerd");
    done(await opened.session.check());
    expect(yearOf2022(opened)).toMatchObject({ status: "concept", checkedBy: "", checkedOn: null, seal: "", preparedBy: "V. Oorbeeld" });
    expect(openBook(opened).findings.filter(({ code }) => code === "checked-row-changed")).toMatchObject([
      { severity: "warning", place: { part: "expenditures", row: 0 }, facts: { year: 2022, why: "changed", was: 100_049, now: 100_050 } },
    ]);
    expect((await journal(opened)).at(-1)?.slice(1, 4)).toEqual(["V. Oorbeeld", "jaar terug naar concept", "tblJaar"]);
  });

  it("keeps that list until it is checked anew", async () => {
    done(await opened.session.check());
    expect(codes(opened)).toContain("checked-row-changed");
    done(await opened.session.setYearStatus(checked));
    expect(codes(opened)).not.toContain("checked-row-changed");
  });

  it("is adopted after the year's end, not before and not in the future", async () => {
    const early = await opened.session.setYearStatus(step("vastgesteld", { on: "31-12-2022" }));
    expect(early).toMatchObject({ ok: false, refusal: { facts: { problems: [{ field: "on", code: "too-early", readings: ["01-01-2023"] }] } } });
    const late = await opened.session.setYearStatus(step("vastgesteld", { on: "16-01-2026" }));
    expect(late).toMatchObject({ ok: false, refusal: { facts: { problems: [{ field: "on", code: "in-future" }] } } });
    done(await opened.session.setYearStatus(step("vastgesteld", { on: "29-06-2023" })));
    expect(yearOf2022(opened)).toMatchObject({ status: "vastgesteld", adoptedOn: "2023-06-29", checkedBy: "A. Controleur" });
    expect(new Set(openBook(opened).book.seals.map(({ status }) => status))).toEqual(new Set(["vastgesteld"]));
  });

  it("is delivered on the day of the adoption or later, with every figure of the annex kept as reported", async () => {
    const before = await opened.session.setYearStatus(step("ingediend", { on: "28-06-2023" }));
    expect(before).toMatchObject({ ok: false, refusal: { facts: { problems: [{ field: "on", code: "too-early" }] } } });
    const seal = yearOf2022(opened)?.seal;
    const set = done(await opened.session.setYearStatus(step("ingediend", { on: "29-06-2023" })));
    const { book } = openBook(opened);
    expect(set).toMatchObject({ seal, reportedFigures: book.reported.length });
    expect(book.reported.find(({ indicator }) => indicator === "D14/01")).toMatchObject({ year: 2022, amount: 784_100, delivery: 0 });
    expect(codes(opened).filter((code) => /row|reported/.test(code))).toEqual([]);
  });

  it("then a row that changes, one that is added and one that goes are each named, with what they were", async () => {
    await typeAmount(opened, 1, 7_000);
    done(await opened.session.recordSpending(spending({ document: "INK-3", amount: "10,00" })));
    await opened.tools.workbook.removeRows("tblBesteding", "Document", "INK-2");
    await opened.session.start();
    const found = openBook(opened).findings.filter(({ code }) => code.startsWith("sealed-row"));
    expect(found.map(({ code, severity, place, facts }) => [code, severity, place.part, facts])).toEqual([
      ["sealed-row-changed", "error", "expenditures", expect.objectContaining({ year: 2022, was: 684_000, now: 700_000 })],
      ["sealed-row-added", "error", "expenditures", expect.objectContaining({ year: 2022, now: 1_000 })],
      ["sealed-row-missing", "error", "years", expect.objectContaining({ year: 2022, was: 100_050, description: expect.stringContaining("INK-2") as string })],
    ]);
    done(await opened.session.check());
    expect(yearOf2022(opened)?.status).toBe("ingediend");
  });

  it("is redelivered with a reason, with what differs from the delivery before; the first delivery stays", async () => {
    const mute = await opened.session.setYearStatus(step("herlevering", { on: "02-10-2023" }));
    expect(mute).toMatchObject({ ok: false, refusal: { facts: { problems: [{ field: "reason", code: "required" }] } } });
    const set = done(await opened.session.setYearStatus(step("herlevering", { on: "02-10-2023", reason: "Verzoek van het ministerie" })));
    expect(set).toMatchObject({ redelivery: 1, differences: expect.arrayContaining([{ indicator: "D14/01", municipality: "", reported: 784_100, now: 701_000, difference: -83_100 }]) as unknown });
    const { reported } = openBook(opened).book;
    expect(reported.filter(({ indicator }) => indicator === "D14/01").map(({ amount, delivery }) => [amount, delivery])).toEqual([
      [784_100, 0],
      [701_000, 1],
    ]);
    expect(yearOf2022(opened)).toMatchObject({ status: "herlevering", redelivery: 1, reason: "Verzoek van het ministerie", submittedOn: "2023-10-02", adoptedOn: "2023-06-29" });
    expect(codes(opened).filter((code) => /sealed|differs/.test(code))).toEqual([]);
  });

  it("and once more, with the next number", async () => {
    const set = done(await opened.session.setYearStatus(step("herlevering", { on: "03-10-2023", reason: "Handtekening" })));
    expect(set).toMatchObject({ redelivery: 2, differences: [] });
  });
});

describe("what stands in the way of a check", () => {
  it("is an error over the year or an earlier one that nobody explained, never one over a later year", async () => {
    const opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
    done(await opened.session.recordSpending(spending()));
    await opened.tools.workbook.writeColumn("tblBesteding", "Maatregel", 0, ["Bestaat niet"]);
    await opened.session.start();
    expect(await opened.session.setYearStatus(checked)).toMatchObject({ ok: false, refusal: { code: "year-errors-open", facts: { year: 2022 } } });
    done(await opened.session.setYearStatus({ ...checked, year: 2021 }));
    for (const finding of openBook(opened).findings.filter(({ severity }) => severity === "error")) {
      done(await opened.session.explainFinding(finding, "De maatregel is per abuis verwijderd; hersteld in 2023."));
    }
    done(await opened.session.setYearStatus(checked));
    opened.host.close();
  });

  it("is a year that the scheme does not report, or that was taken over from its annex", async () => {
    const opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
    expect(await opened.session.setYearStatus({ ...checked, year: 2019 })).toMatchObject({ ok: false, refusal: { code: "year-not-reportable" } });
    done(await opened.session.recordOpening({ year: "2021", received: "50.000,00", spent: "20.000,00", transferredIn: "", transferredOut: "", repaid: "", balance: "", source: "SiSa-bijlage 2021" }));
    expect(await opened.session.setYearStatus({ ...checked, year: 2021 })).toMatchObject({ ok: false, refusal: { code: "year-taken-over" } });
    opened.host.close();
  });
});
