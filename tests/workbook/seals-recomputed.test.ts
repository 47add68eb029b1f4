import type { YearStatusDraft } from "../../src/actions/drafts/year-status-draft";
import type { YearStatus } from "../../src/rules/model/year-record";
import { done, makeVoorbeeld, spending } from "./make-voorbeeld";
import { openBook, openSession, onHost, type Opened } from "./open-session";

function step(to: YearStatus, changed: Partial<YearStatusDraft> = {}): YearStatusDraft {
  return { year: 2022, to, preparedBy: "", checkedBy: "", on: "", reason: "", finalAccount: "", ...changed };
}

/** What Controleren says of seals, as the pane shows it and as the sheet Controle does. */
async function checked(opened: Opened): Promise<readonly unknown[]> {
  done(await opened.session.check());
  const ofSeals = openBook(opened).findings.filter(({ code }) => code.startsWith("seal-"));
  const table = (await opened.tools.workbook.readTables(["tblBevinding"])).get("tblBevinding");
  const at = table?.headers.indexOf("Code") ?? -1;
  expect((table?.rows ?? []).map((row) => String(row[at])).filter((code) => code.startsWith("seal-"))).toEqual(ofSeals.map(({ code }) => code));
  return ofSeals.map(({ code, severity, place, facts }) => [code, severity, place.part, "why" in facts ? facts.why : "lines" in facts ? facts.lines : null]);
}

async function cellsOf({ tools }: Opened, table: "tblZegel" | "tblJaar", header: string): Promise<readonly (string | number | boolean)[]> {
  const found = (await tools.workbook.readTables([table])).get(table);
  return (found?.rows ?? []).map((row) => row[found?.headers.indexOf(header) ?? -1] ?? "");
}

describe("the seal of 2022 is recomputed whenever the book is checked", () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
    done(await opened.session.recordSpending(spending()));
    done(await opened.session.recordSpending(spending({ document: "INK-2", amount: "1.000,49" })));
  });
  afterAll(() => {
    expect(opened.troubles).toEqual([]);
    opened.host.close();
  });

  it("and fits after every step of the year, also once it is delivered", async () => {
    done(await opened.session.setYearStatus(step("gecontroleerd", { checkedBy: "A. Controleur", finalAccount: "nee" })));
    expect(await checked(opened)).toEqual([]);
    done(await opened.session.setYearStatus(step("vastgesteld", { on: "29-06-2023" })));
    expect(await checked(opened)).toEqual([]);
    done(await opened.session.setYearStatus(step("ingediend", { on: "03-07-2023" })));
    expect(await checked(opened)).toEqual([]);
    done(await opened.session.setYearStatus(step("herlevering", { on: "04-07-2023", reason: "Handtekening" })));
    expect(await checked(opened)).toEqual([]);
    done(await opened.session.recordSpending(spending({ year: "2023", bookedOn: "10-03-2023", invoicedOn: "", performedFrom: "", performedUntil: "", document: "INK-2023" })));
    expect(await checked(opened)).toEqual([]);
  });

  it("a fingerprint that was typed over on the hidden sheet is told from a row that changed", async () => {
    const [first = ""] = await cellsOf(opened, "tblZegel", "Vingerafdruk");
    await opened.tools.workbook.writeColumn("tblZegel", "Vingerafdruk", 0, ["0000000000000000"]);
    await opened.session.start();
    expect(await checked(opened)).toEqual([["seal-list-differs", "warning", "years", 1]]);
    await opened.tools.workbook.writeColumn("tblZegel", "Vingerafdruk", 0, [first]);
    await opened.session.start();
    expect(await checked(opened)).toEqual([]);
  });

  it("another seal in tblJaar does not fit, in the pane until the next check, in the report and in the export", async () => {
    const [seal = ""] = await cellsOf(opened, "tblJaar", "Zegel");
    await opened.tools.workbook.writeColumn("tblJaar", "Zegel", 0, ["e".repeat(64)]);
    await opened.session.start();
    expect(await checked(opened)).toEqual([["seal-broken", "error", "years", "other-figures"]]);
    done(await opened.session.report.writeReport(2022));
    const shown = JSON.stringify((await opened.host.read("Verantwoording 2022!A1:I200")).values);
    expect(shown).toContain("Het zegel van 2022 (herlevering) past niet bij wat er nu staat");
    const reloaded = await onHost(opened.host);
    expect(await checked(reloaded)).toEqual([["seal-broken", "error", "years", "other-figures"]]);
    await opened.tools.workbook.writeColumn("tblJaar", "Zegel", 0, [seal]);
    await opened.session.start();
    expect(openBook(opened).findings.filter(({ code }) => code.startsWith("seal-"))).toEqual([]);
    expect(await checked(opened)).toEqual([]);
  });

  it("a list that was emptied, and a seal that was taken out, are found", async () => {
    const table = (await opened.tools.workbook.readTables(["tblZegel"])).get("tblZegel");
    const rows = (table?.rows ?? []).map((row) => Object.fromEntries((table?.headers ?? []).map((header, at) => [header, row[at] ?? ""])));
    await opened.tools.workbook.rewriteRows("tblZegel", []);
    await opened.session.start();
    expect(await checked(opened)).toEqual([["seal-list-differs", "warning", "years", 0]]);
    await opened.tools.workbook.writeColumn("tblBesteding", "Bedrag", 0, [1]);
    await opened.session.start();
    expect(await checked(opened)).toContainEqual(["seal-broken", "error", "years", "list-gone"]);
    await opened.tools.workbook.rewriteRows("tblZegel", rows);
    await opened.tools.workbook.writeColumn("tblJaar", "Zegel", 0, [""]);
    await opened.session.start();
    expect(await checked(opened)).toEqual([["seal-broken", "error", "years", "seal-gone"]]);
  });
});
