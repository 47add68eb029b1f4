import type { Book } from "../../../src/rules/model/book";
import { sealDescription } from "../../../src/rules/seals/seal-description";
import { sealedRows, sealedTexts } from "../../../src/rules/seals/sealed-rows";
import type { SealedPart } from "../../../src/rules/seals/sealed-columns";
import { row, viewOf } from "../years/view-of";

type Cells = Readonly<Record<string, string | number | null>>;

const cost = (rowId: string, cells: Cells = {}) => row("expenditures", { rowId, year: 2022, amount: 100, measure: "Zomerschool", ...cells });

function rowsOf(book: Partial<Book>) {
  return sealedRows(viewOf(book), book.expenditures ?? [], 2022);
}

const places = (book: Partial<Book>) => rowsOf(book).map(({ part, rowId }) => `${part} ${rowId}`);

/** A small book over 2022, with rows of the years around it. */
const book: Partial<Book> = {
  receipts: [row("receipts", { rowId: "R2", receivedOn: "2023-01-01", amount: 5 }), row("receipts", { rowId: "R1", receivedOn: "2022-12-31", amount: 7, document: "BNG 4", note: "Tweede termijn" })],
  repayments: [row("repayments", { rowId: "T1", year: 2022, repaidOn: "2023-02-01", amount: 3 }), row("repayments", { rowId: "T2", year: 2021, amount: 3 })],
  measures: [row("measures", { rowId: "M2", name: "Thuiszitters", purpose: "P5" }), row("measures", { rowId: "M1", name: "Zomerschool", purpose: "P1" }), row("measures", { rowId: "M3", name: "Huur", purpose: "S1" })],
  expenditures: [cost("B3"), cost("B1", { measure: "zomerschool", amount: null }), cost("B2", { year: 2023, measure: "Thuiszitters" }), cost("B4", { year: null })],
  transfers: [row("transfers", { rowId: "O1", direction: "aan", municipality: "0344", year: 2022, amount: 9 }), row("transfers", { rowId: "O2", year: null })],
  ledger: [row("ledger", { rowId: "G1", year: 2022, role: "lasten", account: "0043", name: "NPO", amount: 11 }), row("ledger", { rowId: "G2", year: 2021, role: "lasten" })],
};

describe("under the seal of 2022 stands", () => {
  test("every row that counts in it, by part and then by row id, and a measure where money went under it", () => {
    expect(places(book)).toEqual(["receipts R1", "repayments T1", "measures M1", "expenditures B1", "expenditures B3", "transfers O1", "ledger G1"]);
  });

  test("what a row is about, with its amount where it has one", () => {
    expect(rowsOf(book).map(({ description, amount }) => [description, amount])).toEqual([
      ["BNG 4, Tweede termijn", 7],
      ["", 3],
      ["Zomerschool, P1", null],
      ["", null],
      ["", 100],
      ["aan, 0344", 9],
      ["lasten, 0043, NPO", 11],
    ]);
  });

  test("the same text and fingerprint as where only the texts are asked", () => {
    expect(sealedTexts(viewOf(book), book.expenditures ?? [], 2022)).toEqual(rowsOf(book).map(({ text }) => ({ text })));
    expect(rowsOf(book).every(({ fingerprint }) => /^[0-9a-f]{16}$/.test(fingerprint))).toBe(true);
  });

  test("no spare row, and no measure for spending that names none", () => {
    const spareRows = { ...book, expenditures: [cost("B1", { measure: "" }), cost("B2", { measure: "Onbekend" }), row("expenditures", {})], measures: [row("measures", {}), row("measures", { name: "Huur" })], transfers: [row("transfers", {})] };
    expect(places({ ...spareRows, receipts: [], repayments: [], ledger: [] })).toEqual(["expenditures B1", "expenditures B2"]);
  });

  test("a measure without a row id is not under it, also where money was spent under it", () => {
    expect(places({ measures: [row("measures", { name: "Zomerschool", purpose: "P1" })], expenditures: [cost("B1")] })).toEqual(["expenditures B1"]);
  });

  test("the order of the sheet does not matter, also not between rows with one id", () => {
    const twice = [cost("B1", { amount: 2 }), cost("B1", { amount: 1 }), cost("B1", { amount: 2 }), cost("A9")];
    const texts = (expenditures: Book["expenditures"]) => sealedTexts(viewOf({ expenditures }), expenditures, 2022);
    expect(texts(twice).map(({ text }) => text)).toEqual([...texts(twice).map(({ text }) => text)].sort());
    expect(texts([...twice].reverse())).toEqual(texts(twice));
    expect(texts(twice)).toHaveLength(4);
  });
});

describe("what a sealed row was about", () => {
  test.each<[part: SealedPart, cells: Cells, words: string]>([
    ["receipts", { document: "BNG 4", note: "Tweede termijn" }, "BNG 4, Tweede termijn"],
    ["repayments", { document: "BET-9", note: "Restant" }, "BET-9, Restant"],
    ["measures", { name: "Zomerschool", purpose: "P1" }, "Zomerschool, P1"],
    ["expenditures", { document: "INK-1", counterparty: "Stichting Voorbeeld", description: "Begeleiding" }, "INK-1, Stichting Voorbeeld, Begeleiding"],
    ["transfers", { direction: "aan", municipality: "0344", document: "OVB-2" }, "aan, 0344, OVB-2"],
    ["ledger", { role: "lasten", account: "0043", name: "NPO" }, "lasten, 0043, NPO"],
  ])("of %s is told in a few of its words", (part, cells, words) => {
    expect(sealDescription(part, row(part, cells))).toBe(words);
    expect(sealDescription(part, row(part, {}))).toBe("");
  });

  test("leaves out what is empty, and puts line breaks and runs of blanks into one blank", () => {
    expect(sealDescription("expenditures", row("expenditures", { document: "INK-1", description: " Begeleiding\n\t en  lunch " }))).toBe("INK-1, Begeleiding en lunch");
  });

  test("has at most 120 characters: of 121 the last two give way to an ellipsis", () => {
    const about = (letters: number) => sealDescription("measures", row("measures", { name: "x".repeat(letters) }));
    expect(about(120)).toBe("x".repeat(120));
    expect(about(121)).toBe(`${"x".repeat(119)}…`);
  });
});
