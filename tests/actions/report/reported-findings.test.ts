import { reportedFindings } from "../../../src/actions/report/reported-findings";
import { explanationKey } from "../../../src/rules/explanations/explanation-key";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import type { Book } from "../../../src/rules/model/book";
import { createBookEngine } from "../../../src/rules/create-book-engine";
import { assessedOn } from "../../rules/books/d14";
import { emptyBook, spare } from "../../rules/books/rows";
import { measures, spending } from "../../rules/indicators/annex-book";

const book: Book = {
  ...emptyBook,
  measures,
  expenditures: [
    spending(2022, "Bestaat niet", 100, { rowId: "A" }),
    spending(2023, "Bestaat ook niet", 100, { rowId: "B" }),
    spending(2024, "Weg", 100, { rowId: "C", ledgerYear: 2023 }),
    spending(null, "Zomerschool", 100, { rowId: "D" }),
  ],
  receipts: [{ ...spare.receipts, receivedOn: "2022-01-01" as IsoDate, document: "zonder bedrag" }],
};
const unknown = (one: Book) => createBookEngine(assessedOn(), one).findings().filter(({ code }) => code === "expenditure-measure-unknown" || code === "expenditure-year-missing");
const places = (year: number) => reportedFindings(book, unknown(book), year).map(({ place }) => /tabelrij (\d+)/.exec(place)?.[1]);

describe("the findings in the account of a year", () => {
  test("are those of its rows, of its ledger year, and of rows without a year", () => {
    expect([2022, 2023, 2024, 2025].map(places)).toEqual([["1", "4"], ["2", "3", "4"], ["3", "4"], ["4"]]);
  });

  test("carry what the officer said to them, and ask what to do only while nobody did", () => {
    const [first] = unknown(book);
    if (first === undefined) {
      throw new Error("No finding.");
    }
    const explained = { ...book, explanations: [{ ...spare.explanations, key: explanationKey(first), text: "Wordt nog hernoemd", by: "V. Oorbeeld", on: "2026-01-15" as IsoDate }] };
    const [before] = reportedFindings(book, [first], 2022);
    const [after] = reportedFindings(explained, [first], 2022);
    expect(before).toMatchObject({ severity: "fout", explanation: null });
    expect(after).toMatchObject({ explanation: { text: "Wordt nog hernoemd", by: "V. Oorbeeld", on: "2026-01-15" } });
    expect(before?.sentence.startsWith(after?.sentence ?? "-")).toBe(true);
    expect(before?.sentence.length).toBeGreaterThan(after?.sentence.length ?? 0);
  });
});
