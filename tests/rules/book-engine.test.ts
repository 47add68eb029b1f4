import fc from "fast-check";
import { createBookEngine } from "../../src/rules/create-book-engine";
import type { IsoDate } from "../../src/rules/dates/iso-date";
import { findingKey } from "../../src/rules/finding-key";
import type { Book } from "../../src/rules/model/book";
import { cents } from "../../src/rules/money/cents";
import { sumCents } from "../../src/rules/money/sum-cents";
import { anExpenditure, aBook } from "./books/arbitrary-book";
import { assessedOn, d14 } from "./books/d14";
import { demoBook } from "./books/demo-book";
import { fullBook } from "./books/full-book";
import { emptyBook, spare } from "./books/rows";

const assessment = assessedOn();
const judge = (book: Book) => createBookEngine(assessment, book);

describe("a realistic book", () => {
  test("of 300 lines with split invoices, credit notes, accruals and equal lines of one import gives no finding at all", () => {
    const book = demoBook();
    expect(book.expenditures.length).toBeGreaterThanOrEqual(300);
    expect(judge(book).findings()).toEqual([]);
  });

  test("of which everything is filled, with subsidies, budgets, reported years and ledger figures, gives none either", () => {
    const { years, subsidies, ledger, reported, budgets } = fullBook();
    expect([years, subsidies, ledger, reported, budgets].map((rows) => rows.length > 4)).toEqual([true, true, true, true, true]);
    expect(judge(fullBook()).findings()).toEqual([]);
  });

  test("with one cent too many in one line tells it everywhere where that cent shows", () => {
    const book = fullBook();
    const expenditures = book.expenditures.map((row) =>
      row.subsidy === "Z2022-03708" && row.year === 2022 ? { ...row, amount: cents((row.amount ?? 0) + 1) } : row,
    );
    expect(judge({ ...book, expenditures }).findings().map(({ code }) => code)).toEqual([
      "measure-over-budget",
      "subsidy-lower-not-corrected",
      "reconciliation-unexplained",
      "income-differs-from-spending",
      "balance-does-not-close",
      "balance-does-not-close",
      "balance-does-not-close",
    ]);
  });

  test("adds up per purpose and per year to what was spent, without a rest", () => {
    const totals = judge(demoBook()).totals();
    expect(totals.byPurpose.map(({ purpose }) => purpose)).toEqual(["P1", "P2", "P3", "P4", "P5", "S1", "S2"]);
    expect(totals.byYear.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
    expect(totals.uncounted).toBe(0);
    expect(sumCents(totals.byPurpose.map(({ spent }) => spent))).toBe(totals.spent);
    expect(sumCents(totals.byYear.map(({ spent }) => spent))).toBe(totals.spent);
    expect(totals.spent).toBe(sumCents(demoBook().expenditures.map(({ amount }) => amount ?? cents(0))));
    expect(totals.leftOfAllocation).toBe(totals.allocated - totals.spent);
  });
});

describe("totals", () => {
  test("keep apart what has no known purpose, no year, or a year outside the scheme, and count what has no amount", () => {
    const spent = (measure: string, year: number | null, amount: number | null) => ({
      ...spare.expenditures,
      measure,
      year,
      amount: amount === null ? null : cents(amount),
    });
    const totals = judge({
      ...emptyBook,
      measures: [{ ...spare.measures, name: "Huur", purpose: "S1" }],
      receipts: [{ ...spare.receipts, amount: cents(700) }],
      expenditures: [spent("huur", 2022, 100), spent("Onbekend", 2019, 30), spent("Huur", null, 5), spent("Huur", 2022, null), spare.expenditures],
    }).totals();
    expect(totals.byPurpose.filter((total) => total.spent !== 0)).toEqual([{ purpose: "S1", spent: 105 }, { purpose: null, spent: 30 }]);
    expect(totals.byYear.filter((total) => total.spent + total.received !== 0)).toMatchObject([
      { year: 2019, received: 0, spent: 30 },
      { year: 2022, received: 0, spent: 100 },
      { year: null, received: 700, spent: 5 },
    ]);
    expect(totals).toMatchObject({ expenditureRows: 4, uncounted: 1, spent: 135, leftOfReceived: 565 });
  });

  test("do not depend on the order of the rows", () => {
    const shuffled = aBook.chain((book) => fc.tuple(fc.constant(book), fc.shuffledSubarray([...book.expenditures], { minLength: book.expenditures.length })));
    fc.assert(fc.property(shuffled, ([book, expenditures]) => {
      expect(judge({ ...book, expenditures }).totals()).toEqual(judge(book).totals());
    }));
  });

  test("lose no cent over purposes, years and cells, whatever stands in the rows and was taken over", () => {
    fc.assert(fc.property(aBook, (book) => {
      const { byPurpose, byYear, cells, takenOver, spent, ...totals } = judge(book).totals();
      const readable = book.expenditures.filter(({ amount }) => amount !== null);
      const sum = (amounts: readonly (number | null)[]) => sumCents(amounts.map((amount) => cents(amount ?? 0)));
      expect(sumCents([...byPurpose.map((total) => total.spent), takenOver.spent])).toBe(spent);
      expect(sumCents([...cells.map((cell) => cell.spent), takenOver.spent])).toBe(spent);
      expect(sum(cells.map(({ recoverableVat }) => recoverableVat))).toBe(sum(readable.map(({ recoverableVat }) => recoverableVat)));
      expect(sum(cells.map(({ otherFunding }) => otherFunding))).toBe(sum(readable.map(({ otherFunding }) => otherFunding)));
      expect(cells.reduce((rows, cell) => rows + cell.rows, totals.uncounted)).toBe(totals.expenditureRows);
      expect(sumCents(byYear.map((year) => year.spent))).toBe(spent);
      for (const move of ["received", "transferredIn", "transferredOut", "repaid"] as const) {
        expect(sumCents(byYear.map((year) => year[move]))).toBe(totals[move]);
      }
    }));
  });

  test("put rows in one cell that differ only in how a name is written, and apart what is funded or booked otherwise", () => {
    const spent = { ...spare.expenditures, year: 2022, measure: "Zomerschool", subsidy: "SUB-1", amount: cents(100) };
    const { cells } = judge({
      ...emptyBook,
      measures: [{ ...spare.measures, name: "Zomerschool", purpose: "P1" }],
      subsidies: [{ ...spare.subsidies, reference: "Sub-1", granted: cents(1000) }],
      expenditures: [
        { ...spent, fundedBy: "gemeenten" },
        spent,
        { ...spent, measure: "ZOMERSCHOOL", subsidy: "sub-1", fundedBy: "Rijk", ledgerYear: 2022, recoverableVat: cents(21) },
        { ...spent, ledgerYear: 2023, otherFunding: cents(5) },
        { ...spent, subsidy: "SUB-9", correctsYear: 2021 },
      ],
    }).totals();
    const usual = { measure: "Zomerschool", purpose: "P1", subsidy: "Sub-1", fundedBy: "rijk", year: 2022, ledgerYear: 2022, correctsYear: null };
    const none = { recoverableVat: 0, otherFunding: 0, spent: 100, rows: 1 };
    expect(cells).toEqual([
      { ...usual, ...none, subsidy: "SUB-9", correctsYear: 2021 },
      { ...usual, ...none, fundedBy: "gemeenten" },
      { ...usual, ...none, spent: 200, rows: 2, recoverableVat: 21 },
      { ...usual, ...none, ledgerYear: 2023, otherFunding: 5 },
    ]);
  });

  test("count what was taken over from SiSa in its year and apart, and take what was repaid off what was received", () => {
    const totals = judge({
      ...emptyBook,
      receipts: [{ ...spare.receipts, receivedOn: "2022-01-15" as IsoDate, amount: cents(1000) }],
      repayments: [{ ...spare.repayments, year: 2025, amount: cents(60) }],
      openings: [{ ...spare.openings, year: 2021, received: cents(500), spent: cents(200), transferredIn: cents(30), transferredOut: cents(10), repaid: cents(5) }],
    }).totals();
    expect(totals.takenOver).toEqual({ received: 500, spent: 200, transferredIn: 30, transferredOut: 10, repaid: 5 });
    expect(totals).toMatchObject({ received: 1500, spent: 200, repaid: 65, leftOfReceived: 1255, leftOfAllocation: -180 });
    expect(totals.byYear.find(({ year }) => year === 2021)).toEqual({ year: 2021, received: 500, spent: 200, transferredIn: 30, transferredOut: 10, repaid: 5 });
    expect(totals.byYear.find(({ year }) => year === 2025)).toMatchObject({ repaid: 60 });
  });
});

describe("the view", () => {
  const row = { ...spare.expenditures, year: 2022, amount: cents(100), document: "INK-1" };

  test("finds spending by its document, ignoring case, in the order of the sheet, also after an edit", () => {
    const engine = judge({ ...emptyBook, expenditures: [row, { ...row, document: "INK-2" }, { ...row, document: "ink-1" }] });
    expect(engine.view().spendingWithDocument("Ink-1").map(({ document }) => document)).toEqual(["INK-1", "ink-1"]);
    engine.editExpenditures([{ row: 0, expenditure: { ...row, document: "INK-3" } }]);
    expect(engine.view().spendingWithDocument("INK-1").map(({ document }) => document)).toEqual(["ink-1"]);
    expect(engine.view().spendingWithDocument("")).toEqual([]);
  });

  test("holds the totals of its moment", () => {
    const engine = judge({ ...emptyBook, expenditures: [row] });
    const before = engine.view();
    engine.editExpenditures([{ row: 1, expenditure: row }]);
    expect([before.totals.spent, engine.view().totals.spent]).toEqual([100, 200]);
  });

  test("finds measures, subsidies and what a source declares, the first one where there are more", () => {
    const { resolveMeasure, resolveSubsidy, vatBasisOf, municipality } = judge({
      ...emptyBook,
      measures: [{ ...spare.measures, name: "Zomerschool", purpose: "p1" }, { ...spare.measures, name: "ZOMERSCHOOL", purpose: "P2" }],
      subsidies: [{ ...spare.subsidies, reference: "SUB-1", note: "eerste" }, { ...spare.subsidies, reference: "sub-1" }],
      sources: [{ ...spare.sources, importId: "I1", vatBasis: "Inclusief" }, { ...spare.sources, importId: "I1", vatBasis: "exclusief" }],
    }).view();
    expect(resolveMeasure("zomerSchool")?.purpose?.code).toBe("P1");
    expect(resolveMeasure("")).toBeNull();
    expect(resolveSubsidy("Sub-1")?.note).toBe("eerste");
    expect([vatBasisOf("I1"), vatBasisOf("I2"), municipality]).toEqual(["inclusief", null, "0000"]);
  });
});

describe("after edits", () => {
  const anEdit = fc.record({ at: fc.nat({ max: 15 }), expenditure: anExpenditure });

  test("findings and totals are those of a fresh look at the same book, after any sequence of edits", () => {
    fc.assert(
      fc.property(aBook, fc.array(fc.array(anEdit, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (book, batches) => {
        const engine = judge(book);
        const rows = [...book.expenditures];
        for (const batch of batches) {
          const edits = batch.map(({ at, expenditure }) => {
            const row = Math.min(at, rows.length);
            rows[row] = expenditure;
            return { row, expenditure };
          });
          engine.editExpenditures(edits);
          const fresh = judge({ ...book, expenditures: rows });
          expect(engine.findings()).toEqual(fresh.findings());
          expect(engine.totals()).toEqual(fresh.totals());
          expect(engine.book()).toEqual({ ...book, expenditures: rows });
        }
      }),
    );
  });

  test("a thousand equal rows pasted at once are judged as quickly as they can be counted", () => {
    const row = { ...spare.expenditures, year: 2022, bookedOn: "2022-09-15" as IsoDate, amount: cents(1), document: "INK-1", counterparty: "Voorbeeld" };
    const engine = judge({ ...emptyBook, expenditures: [row] });
    engine.editExpenditures(Array.from({ length: 1000 }, (_, index) => ({ row: index + 1, expenditure: row })));
    expect(engine.findings().filter(({ code }) => code === "expenditure-repeated")).toHaveLength(1000);
  });

  test("what was handed out before stays as it was", () => {
    const engine = judge(demoBook());
    const before = engine.book();
    engine.editExpenditures([{ row: 0, expenditure: spare.expenditures }]);
    expect(before.expenditures[0]?.rowId).toBe("demo-0");
    expect(engine.book().expenditures[0]).toBe(spare.expenditures);
  });

  test("a row beyond the first free one is a mistake of the caller", () => {
    expect(() => judge(emptyBook).editExpenditures([{ row: 1, expenditure: spare.expenditures }])).toThrow(
      new RangeError("Row 1 lies beyond the 0 rows of spending."),
    );
  });

  test("another book takes the place of the old one entirely", () => {
    const engine = judge(demoBook());
    engine.replace(emptyBook);
    expect(engine.totals()).toEqual(judge(emptyBook).totals());
    expect(engine.findings()).toEqual([]);
  });
});

describe("findings", () => {
  test("stand in the order of the workbook, those about the whole book last", () => {
    const parts = judge({
      ...emptyBook,
      transfers: [{ ...spare.transfers, direction: "naar", municipality: "0344", year: 2022, amount: cents(1) }],
      expenditures: [{ ...spare.expenditures, description: "x" }, { ...spare.expenditures, amount: cents(9) }],
      measures: [{ ...spare.measures, name: "Zonder doel" }],
      receipts: [{ ...spare.receipts, document: "DUO" }],
      allocations: [{ ...spare.allocations, reference: "KO" }],
    }).findings();
    const order = parts.map(({ place }) => `${place.part ?? "book"} ${place.row ?? ""}`);
    expect([...new Set(order)]).toEqual(["allocations 0", "receipts 0", "measures 0", "expenditures 0", "expenditures 1", "transfers 0", "book "]);
  });

  test("keep their key when the row moves, and lose it when the facts change", () => {
    const row = { ...spare.expenditures, rowId: "R1", year: 2022, bookedOn: "2022-09-15" as IsoDate, measure: "Onbekend", amount: cents(1) };
    const keysOf = (rows: typeof row[]) =>
      judge({ ...emptyBook, allocations: [{ ...spare.allocations, amount: cents(9) }], expenditures: rows }).findings().map(findingKey);
    const [key] = keysOf([row]);
    expect(key).toBe('expenditure-measure-unknown|R1|measure|{"measure":"Onbekend"}');
    expect(keysOf([{ ...row, rowId: "R0" }, row])[1]).toBe(key);
    expect(keysOf([{ ...row, measure: "Ook onbekend" }])[0]).not.toBe(key);
  });

  test("a day on which no law is in force is an error, never a silent pass", () => {
    const scheme = { ...d14(), spendingPeriods: d14().spendingPeriods.slice(1) };
    expect(() => createBookEngine({ ...assessedOn("2022-12-31"), scheme }, emptyBook)).toThrow("D14 has no spending period in force on 2022-12-31.");
  });
});
