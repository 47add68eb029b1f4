import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../host/xlsx/open-workbook";
import { saveWorkbook } from "../../host/xlsx/save-workbook";
import { compareFormulas } from "../judge/compare-formulas";
import { packageFaults } from "../judge/package/package-faults";
import { recalculate } from "../judge/recalculate";
import { withLibreOffice } from "../judge/with-libreoffice";
import { done, makeVoorbeeld } from "../workbook/make-voorbeeld";
import { openBook, openSession, type Opened } from "../workbook/open-session";
import book from "../data/voorbeeld/book.json";
import { dutchAmount } from "../data/voorbeeld/make/csv-text";
import { dutchDate } from "../data/voorbeeld/make/calendar";
import { claimedFormulas } from "./xlsx/claimed-formulas";
import { workbookPicture } from "./xlsx/workbook-picture";

const csv = new Uint8Array(readFileSync(join(__dirname, "..", "data", "voorbeeld", "besteding.csv")));

jest.setTimeout(300_000);

describe("the book of Gemeente Voorbeeld, with its 330 lines of spending", () => {
  let opened: Opened;
  let saved: Uint8Array;

  beforeAll(async () => {
    opened = await openSession();
    await makeVoorbeeld(opened);
    for (const { receivedOn, amountCents, document, note } of book.receipts) {
      done(await opened.session.recordReceipt({ receivedOn: dutchDate(receivedOn), amount: dutchAmount(amountCents), document, note }));
    }
    done(await opened.session.importSpending({ name: "besteding.csv", bytes: csv }));
    await opened.host.calculation.settle();
    saved = await saveWorkbook(opened.host.workbook);
  });
  afterAll(() => opened.host.close());

  it("gives no finding: it is a clean book", () => {
    expect(openBook(opened).findings).toEqual([]);
    expect(openBook(opened).book.expenditures).toHaveLength(330);
  });

  it("is saved as a file that Excel has no known reason to refuse", () => {
    expect(packageFaults(saved)).toEqual([]);
  });

  it("is the same workbook after it was saved and opened again", async () => {
    expect(workbookPicture(await openWorkbook(saved))).toEqual(workbookPicture(opened.host.workbook));
  });

  it("is the same book for a pane that opens the saved file", async () => {
    const again = await openSession({ workbook: await openWorkbook(saved) });
    expect(openBook(again).book).toEqual(openBook(opened).book);
    expect(openBook(again).totals).toEqual(openBook(opened).totals);
    again.host.close();
  });

  withLibreOffice("and LibreOffice", () => {
    it("agree to the cent in every formula cell", async () => {
      const claimed = claimedFormulas(opened.host.workbook);
      expect(claimed.length).toBeGreaterThan(330);
      expect(compareFormulas(claimed, await recalculate(saved))).toEqual([]);
    });
  });
});
