import { readFileSync } from "node:fs";
import { overviewCells } from "../../src/book/sheets/overview-totals";
import { overviewLayout } from "../../src/book/sheets/overview-layout";
import type { Totals } from "../../src/rules/model/totals";
import { loadSchemes } from "../../src/schemes/load-schemes";
import book from "../data/voorbeeld/book.json";
import { done, makeVoorbeeld, spending } from "./make-voorbeeld";
import { openBook, openSession, type Opened } from "./open-session";

const scheme = loadSchemes()[0];
if (scheme === undefined) {
  throw new Error("No scheme ships.");
}
const layout = overviewLayout(scheme);

/** A cell of the sheet Overzicht as cents; text or an error fails the test. */
async function centsAt({ host }: Opened, address: string): Promise<number> {
  const value = (await host.read(`Overzicht!${address}`)).values[0]?.[0];
  if (typeof value !== "number") {
    throw new Error(`${address} holds ${JSON.stringify(value)}`);
  }
  return Math.round(value * 100);
}

function yearOf(totals: Totals, year: number): { received: number; spent: number } {
  return totals.byYear.find((each) => each.year === year) ?? { received: 0, spent: 0 };
}

/** Compares every figure of the sheet with the rules. */
async function expectAgreement(opened: Opened): Promise<void> {
  const { totals } = openBook(opened);
  for (const [name, address] of Object.entries(overviewCells)) {
    expect([name, await centsAt(opened, address)]).toEqual([name, totals[name as keyof typeof overviewCells]]);
  }
  for (const [index, { code }] of (scheme?.purposes ?? []).entries()) {
    const spent = totals.byPurpose.find(({ purpose }) => purpose === code)?.spent ?? 0;
    expect([code, await centsAt(opened, `C${layout.purposes.first + index}`)]).toEqual([code, spent]);
  }
  expect(await centsAt(opened, `C${layout.purposes.rest}`)).toBe(totals.byPurpose.find(({ purpose }) => purpose === null)?.spent ?? 0);
  for (const [index, year] of layout.years.entries()) {
    const row = layout.calendar.first + index;
    const { received, spent } = yearOf(totals, year);
    expect([year, await centsAt(opened, `E${row}`), await centsAt(opened, `G${row}`)]).toEqual([year, received, spent]);
  }
  expect(await centsAt(opened, `H${layout.calendar.rest}`)).toBe(totals.leftOfReceived);
  expect(await centsAt(opened, `H${layout.calendar.total}`)).toBe(totals.leftOfReceived);
}

describe("the sheet Overzicht, calculated by Excel's formulas, and the rules module agree to the cent", () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openSession();
    await makeVoorbeeld(opened);
  }, 60_000);
  afterAll(() => {
    expect(opened.host.refusals()).toEqual([]);
    opened.host.close();
  });

  it("for a new book, where the allocation is recomputed beside the decision", async () => {
    await expectAgreement(opened);
    expect((await opened.host.read("Toekenning!F10:G10")).values).toEqual([[1_482_316.4, 0]]);
    expect((await opened.host.read("Overzicht!C4:C5")).values).toEqual([[`${book.municipality.name} (oefenboek)`], ["D14"]]);
  });

  it("for the book with all receipts and 330 lines of spending", async () => {
    for (const { receivedOn, amountCents, document, note } of book.receipts) {
      const amount = String(amountCents).replace(/(\d\d)$/, ",$1");
      done(await opened.session.recordReceipt({ receivedOn, amount, document, note }));
    }
    done(await opened.session.importSpending({ name: "besteding.csv", bytes: new Uint8Array(readFileSync("tests/data/voorbeeld/besteding.csv")) }));
    expect(openBook(opened).totals.received).toBe(148_231_640);
    expect(openBook(opened).findings).toEqual([]);
    await expectAgreement(opened);
  }, 120_000);

  it("with rows that have no year, an unknown measure, another case of letters, or no amount", async () => {
    done(await opened.session.recordSpending(spending({ measure: "zomerschool 2022", document: "X1" })));
    await opened.host.paste("Bestedingen!A336", "\t01-03-2023\t\t\t\tBestaat niet\t\t\t10,05");
    await opened.host.paste("Bestedingen!A337", "2019\t01-03-2023\t\t\t\tTIJDELIJKE HUUR\t\t\t20,10");
    await opened.host.paste("Bestedingen!A338", "2023\t01-03-2023\t\t\t\tTijdelijke huur\t\t\tveel");
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(openBook(opened).totals.uncounted).toBe(1);
    await expectAgreement(opened);
  }, 60_000);

  it("after Controleren, which fills Controle and the status cells and gives every typed row an id", async () => {
    const counts = done(await opened.session.check());
    const findings = openBook(opened).findings;
    expect(counts.errors + counts.warnings + counts.notes).toBe(findings.length);
    const controle = (await opened.tools.workbook.readTables(["tblBevinding"])).get("tblBevinding");
    expect(controle?.rows).toHaveLength(findings.length);
    expect((await opened.host.read("Overzicht!C17")).values).toEqual([[counts.errors]]);
    const { expenditures } = openBook(opened).book;
    expect(new Set(expenditures.map(({ rowId }) => rowId)).size).toBe(expenditures.length);
    expect(expenditures.every(({ rowId }) => rowId !== "")).toBe(true);
    expect((await opened.host.read("Bestedingen!R5")).values).toEqual([["in orde"]]);
    expect((await opened.host.read("Bestedingen!R338")).values).toEqual([["fout"]]);
    await expectAgreement(opened);
  }, 60_000);
});
