import { readFileSync } from "node:fs";
import type { LedgerChoices } from "../../src/actions/ledger/ledger-choices";
import { fileInChunks } from "../actions/ledger/bytes-in-chunks";
import { importTables, onCostCentre, spendingOn, unfollowed } from "./ledger-export";
import { done, makeVoorbeeld } from "./make-voorbeeld";
import { openBook, openSession, type Opened } from "./open-session";

const everything: LedgerChoices = { selection: { projects: [], costCentres: [], accounts: [] }, decisions: new Map(), withoutWageNames: true };

describe("an auditfile", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
  });
  afterAll(() => {
    expect(opened.host.refusals()).toEqual([]);
    opened.host.close();
  });

  const bytes = new Uint8Array(readFileSync("tests/data/ledgers/auditfile/xaf-3.2-2022-latin1.xaf"));

  it("needs no columns: it is known by what is in it, and named after its software", async () => {
    const draft = done(await opened.session.ledger.openLedger(fileInChunks("export zonder naam", bytes, [997])));
    expect(draft).toMatchObject({ opened: { is: "auditfile", version: "3.2", part: { number: 1, of: 2 } }, recognised: null, sourceName: "Voorbeeldboekhouding" });
    expect(draft.survey).toMatchObject({ counted: { lines: 9, debit: 1_599_126, credit: 1_599_126 }, opening: { lines: 2 }, years: [2022] });
  });

  it("only what was selected comes into the workbook, and what was not is counted per file", async () => {
    done(await opened.session.ledger.addRule({ ...onCostCentre(""), account: "4300" }, spendingOn("Zomerschool 2022")));
    const opening = done(await opened.session.ledger.openLedger(fileInChunks("2022.xaf", bytes)));
    const draft = done(await opened.session.ledger.changeDraft(opening, { vatBasis: "exclusief", sourceName: " Boekhouding gemeente " }));
    expect(draft).toMatchObject({ sourceName: "Boekhouding gemeente", vatBasis: "exclusief", hash: opening.hash });
    expect(draft.survey).toBe(opening.survey);
    const choices = { ...everything, selection: { ...everything.selection, accounts: ["4300"] } };
    const plan = done(await opened.session.ledger.planLedger(draft, choices));
    expect(plan).toMatchObject({ read: { lines: 9 }, unselected: { lines: 7 }, assigned: { lines: 2, cents: 1_220_001 } });
    const imported = done(await opened.session.ledger.importLedger(draft, choices, plan, unfollowed));
    expect(imported).toMatchObject({ lines: 2, spending: 1_220_001 });
    const { book } = openBook(opened);
    expect(book.sources).toMatchObject([{ name: "Boekhouding gemeente", note: "2022.xaf" }]);
    expect(book.columnMemories).toEqual([]);
    expect(book.imports.reduce((lines, row) => lines + (row.unselectedLines ?? 0), 0)).toBe(7);
    expect(JSON.stringify(await importTables(opened))).not.toContain("Inwoner Die Niemand Aangaat");
  });
});

describe("an auditfile in parts", () => {
  it("is the same import, in whatever order its parts are chosen", async () => {
    const opened = await openSession({ engine: null });
    await makeVoorbeeld(opened, "without-measures");
    const [one, two, three] = [1, 2, 3].map((number) => fileInChunks(`grootboek-2023-${number}.xaf`, new Uint8Array(readFileSync(`tests/data/ledgers/parts/cut/grootboek-2023-${number}.xaf`)), [101]));
    if (one === undefined || two === undefined || three === undefined) {
      throw new Error("The parts are three.");
    }
    const draft = done(await opened.session.ledger.openLedger(one, two, three));
    const other = done(await opened.session.ledger.openLedger(three, one, two));
    expect(other).toMatchObject({ hash: draft.hash, importId: draft.importId, name: "grootboek-2023-1.xaf … grootboek-2023-3.xaf", survey: draft.survey });
    const joined = Buffer.concat([1, 2, 3].map((number) => readFileSync(`tests/data/ledgers/parts/cut/grootboek-2023-${number}.xaf`)));
    expect(done(await opened.session.ledger.openLedger(fileInChunks("grootboek-2023.xaf", new Uint8Array(joined))))).toMatchObject({ hash: draft.hash, survey: draft.survey });
    expect(await opened.session.ledger.openLedger(one, three)).toEqual({ ok: false, refusal: { code: "ledger-unreadable", facts: { reason: { why: "part-missing", missing: [2], of: null } } } });
    opened.host.close();
  });
});

describe("a range that is selected in the workbook", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Export");
      sheet.getRange("B2:E2").values = [["Grootboekrekening", "Boekdatum", "Omschrijving", "Bedrag"]];
      sheet.getRange("B3:B4").numberFormat = [["@"], ["@"]];
      sheet.getRange("E4").numberFormat = [["@"]];
      sheet.getRange("B3:E4").values = [["0420", 44_621, "Lunches", 12.5], ["4300", 44_622, "Bus", "1.234"]];
      sheet.getRange("C3:C4").numberFormat = [["dd-mm-yyyy"], ["dd-mm-yyyy"]];
      sheet.activate();
      sheet.getRange("B2:E4").select();
      await context.sync();
    });
  });
  afterAll(() => opened.host.close());

  it("asks once what an amount means that could be two things, and reads it so from then on", async () => {
    const draft = done(await opened.session.ledger.openSelection());
    expect(draft).toMatchObject({ source: null, name: "Export!B2:E4", sourceName: "Export!B2:E4", opened: { is: "tables" }, survey: null });
    expect(draft.recognised?.questions).toEqual([{ is: "notation", column: "Bedrag", shown: "1.234" }]);
    const { mapping } = draft.recognised ?? {};
    if (mapping === undefined) {
      throw new Error("A range has columns.");
    }
    const asked = done(await opened.session.ledger.changeDraft(draft, { mapping: { ...mapping, notation: "comma" }, vatBasis: "exclusief" }));
    expect(asked.recognised?.questions).toEqual([]);
    expect(asked.recognised?.columns.find(({ header }) => header === "Omschrijving")).toMatchObject({ why: "header" });
    expect(asked.survey?.counted).toMatchObject({ lines: 2, debit: 124_650 });
    const pointed = done(await opened.session.ledger.changeDraft(draft, { mapping: { ...mapping, notation: "point" } }));
    expect(pointed.survey?.rejected).toMatchObject([{ line: 4, code: "amount-decimals" }]);
    const plan = done(await opened.session.ledger.planLedger(asked, everything));
    const imported = done(await opened.session.ledger.importLedger(asked, everything, plan, unfollowed));
    expect(imported).toMatchObject({ lines: 2, spendingRows: 0, waiting: 2 });
    expect(openBook(opened).book.importLines.map(({ account, amount, bookedOn }) => [account, amount, bookedOn])).toEqual([
      ["0420", 1_250, "2022-03-01"],
      ["4300", 123_400, "2022-03-02"],
    ]);
  });

  it("with the same values is known again, and its columns are", async () => {
    const draft = done(await opened.session.ledger.openSelection());
    expect(draft).toMatchObject({ known: true, survey: { counted: { lines: 2 } } });
    expect(done(await opened.session.ledger.planLedger(draft, everything))).toMatchObject({ waiting: { lines: 2 }, assigned: { lines: 0 } });
  });

  it("inside a table of the book is refused", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bestedingen").activate();
      context.workbook.worksheets.getItem("Bestedingen").getRange("A5:C6").select();
      await context.sync();
    });
    expect(await opened.session.ledger.openSelection()).toEqual({ ok: false, refusal: { code: "selection-own-table", facts: {} } });
  });
});
