import { createBookEngine } from "../../src/rules/create-book-engine";
import type { Book } from "../../src/rules/model/book";
import { cents } from "../../src/rules/money/cents";
import { assessedOn } from "./books/d14";
import { emptyBook, spare } from "./books/rows";
import { caseBook } from "./cases/case-book";
import type { CaseTables } from "./cases/case-file";

function judge(book: Book) {
  return createBookEngine(assessedOn(), book);
}

function placesIn(tables: CaseTables) {
  return judge(caseBook(tables)).findings().map(({ code, place }) => ({ code, ...place }));
}

describe("a finding stands at the row by its id", () => {
  test("when an invoice was entered twice", () => {
    const invoice = { Document: "INK-1" };
    expect(placesIn({ bestedingen: [invoice, invoice] })).toEqual([
      { code: "expenditure-repeated", part: "expenditures", rowId: "expenditures-2", row: 1, column: "document" },
    ]);
  });

  test("when a measure was entered twice", () => {
    const measures = ["Zomerschool", "zomerschool"].map((name) => ({ Maatregel: name, Doel: "P1" }));
    expect(placesIn({ maatregelen: measures })).toEqual([
      { code: "measure-repeated", part: "measures", rowId: "measures-2", row: 1, column: "name" },
    ]);
  });

  test("when the book as a whole shows it at one row of a small table", () => {
    const budget = { Maatregel: "Zomerschool", Jaar: "2022", Bedrag: "99,99" };
    expect(placesIn({ begrotingen: [{ ...budget, Jaar: "2023" }, budget], bestedingen: [{}, { Bedrag: "100,00" }] })).toEqual([
      { code: "measure-over-budget", part: "budgets", rowId: "budgets-2", row: 1, column: "amount" },
    ]);
  });

  test("and nowhere when it is about the book itself", () => {
    const found = placesIn({ toekenningen: [{ Bedrag: "99,99" }], bestedingen: [{ Bedrag: "100,00" }] });
    expect(found).toEqual([{ code: "spent-above-available", part: null, rowId: "", row: null, column: null }]);
  });
});

describe("rows are no copies of each other", () => {
  test("while nothing is filled in them, whatever id they carry", () => {
    const copied = { ...spare.receipts, rowId: "R1" };
    expect(judge({ ...emptyBook, receipts: [copied, copied, { ...copied, rowId: "" }, { ...copied, rowId: "" }] }).findings()).toEqual([]);
  });

  test("when their names are the same in capitals only", () => {
    expect(placesIn({ maatregelen: ["Zomerschool", "Voß", "Voss"].map((name) => ({ Maatregel: name, Doel: "P1" })) })).toEqual([]);
  });
});

describe("a reversal of an accrual that is not in the book", () => {
  const reversal = { Soort: "transitorisch", "Verwijst naar": "MEM-9", "Corrigeert jaar": "2021" };
  const open = ({ code, row }: { readonly code: string; readonly row: number | null }) => code === "expenditure-accrual-open" && row !== null;

  test("is open itself", () => {
    expect(placesIn({ bestedingen: [reversal] }).filter(open)).toMatchObject([{ rowId: "expenditures-1", column: "amount" }]);
  });

  test("is closed by one of the same amount that refers to the same", () => {
    const back = { ...reversal, Bedrag: "-100,00", "Verwijst naar": "mem-9" };
    expect(placesIn({ bestedingen: [reversal, back] }).filter(open)).toEqual([]);
    expect(placesIn({ bestedingen: [reversal, { ...back, "Verwijst naar": "MEM-8" }] }).filter(open)).toHaveLength(2);
  });
});

describe("totals count", () => {
  test("a transfer only when it says from or to whom, in upper or lower case", () => {
    const moved = (direction: string, amount: number) => ({ ...spare.transfers, direction, municipality: "0344", year: 2022, amount: cents(amount) });
    const totals = judge({ ...emptyBook, transfers: [moved("Van", 300), moved("AAN", 20), moved("naar", 1), moved("", 4)] }).totals();
    expect(totals).toMatchObject({ transferredIn: 300, transferredOut: 20 });
  });

  test("no year in which only a row without an amount stands", () => {
    const { byYear } = judge({ ...emptyBook, repayments: [{ ...spare.repayments, year: 2031 }] }).totals();
    expect(byYear.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  });

  test("apart what was spent in another year, also when it was booked in the same", () => {
    const spent = { ...spare.expenditures, measure: "Huur", amount: cents(100), ledgerYear: 2023 };
    const { cells } = judge({ ...emptyBook, expenditures: [{ ...spent, year: 2022 }, { ...spent, year: 2023 }] }).totals();
    expect(cells.map(({ year, ledgerYear, rows }) => ({ year, ledgerYear, rows }))).toEqual([
      { year: 2022, ledgerYear: 2023, rows: 1 },
      { year: 2023, ledgerYear: 2023, rows: 1 },
    ]);
  });
});

test("no edits leave the book and what was found in it as they are", () => {
  const book = caseBook({ bestedingen: [{ Bedrag: "" }] });
  const engine = judge(book);
  const [findings, view] = [engine.findings(), engine.view()];
  engine.editExpenditures([]);
  expect(engine.book()).toBe(book);
  expect(engine.findings()).toBe(findings);
  expect(engine.view()).toBe(view);
});
