import { layOutSheet } from "../../../src/book/report/lay-out-sheet";
import { reportSheets } from "../../../src/book/report/report-sheets";
import { splitText } from "../../../src/book/report/split-text";
import { wrappedLines } from "../../../src/book/report/wrapped-lines";
import { createBookEngine } from "../../../src/rules/create-book-engine";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import { indicatorsOf } from "../../../src/rules/law/indicators-of";
import type { Book } from "../../../src/rules/model/book";
import { rowsBehind } from "../../../src/rules/figures/rows-behind";
import { reportYear } from "../../../src/rules/report/report-year";
import { loadSchemes } from "../../../src/schemes/load-schemes";
import { assessedOn } from "../../rules/books/d14";
import { fullBook } from "../../rules/books/full-book";
import { emptyBook, spare } from "../../rules/books/rows";

function sheetsOf(book: Book, year: number, scheme = assessedOn().scheme) {
  const view = createBookEngine({ ...assessedOn(), scheme }, book).view();
  const input = { view, expenditures: book.expenditures, report: reportYear(view, year), municipalityName: "Voorbeeld", findings: [], madeOn: "2026-02-01" as IsoDate, madeBy: "V. Oorbeeld" };
  return { view, sheets: reportSheets(input) };
}

const reportable = loadSchemes().flatMap((scheme) =>
  Array.from({ length: scheme.lastYear - scheme.firstYear + 1 }, (_, index) => scheme.firstYear + index)
    .filter((year) => indicatorsOf(scheme, year).length > 0)
    .map((year) => [scheme.id, year, scheme] as const),
);

describe("the sheets of a report", () => {
  test.each(reportable)("%s over %i has every indicator of the scheme, also in a book without entries", (_, year, scheme) => {
    const [annex, reconciliation] = sheetsOf({ ...emptyBook, scheme: scheme.id }, year, scheme).sheets;
    const texts = annex.cells.map(({ content }) => content);
    for (const { code, text, control } of indicatorsOf(scheme, year)) {
      expect(texts).toEqual(expect.arrayContaining([`Indicator: ${code}`, text, `Aard controle ${control}`]));
    }
    expect([annex.name, reconciliation.name]).toEqual([`Verantwoording ${year}`, `Aansluiting ${year}`]);
    expect(new Set(annex.cells.map(({ address }) => address)).size).toBe(annex.cells.length);
  });

  test.each([2021, 2022, 2023, 2024, 2025])("over %i stand behind every figure the rows that add up to it", (year) => {
    const book = fullBook();
    const { view, sheets } = sheetsOf(book, year);
    const figures = sheets.flatMap((sheet) => sheet.figures);
    expect(figures.length).toBeGreaterThan(100);
    for (const { what, expected, source } of figures) {
      if (source !== null && expected.is === "cents") {
        expect([what, rowsBehind(view, book.expenditures, source).sum]).toEqual([what, expected.cents]);
      }
    }
  });

  test("keep text of the book text, even where it looks like a formula", () => {
    const measures = [{ ...spare.measures, name: "=1+1", purpose: "P1", partner: "-2" }];
    const [annex] = sheetsOf({ ...emptyBook, measures }, 2023).sheets;
    expect(annex.cells.filter(({ content }) => content === "=1+1")).toEqual(expect.arrayContaining([expect.objectContaining({ literal: true })]));
    expect(annex.cells.filter(({ content, literal }) => typeof content === "string" && ["=1+1", "-2"].includes(content) && literal !== true)).toEqual([]);
  });

  test("have rows as high as their wrapped text", () => {
    const sheet = layOutSheet("Proef", [{ cells: [{ column: "A", content: "kort", style: "wrapped" }] }, { cells: [{ column: "A", content: "een tekst die niet past", style: "wrapped" }] }], 1);
    expect(sheet.heights).toEqual({ 2: 33 });
  });

  test("refuse a formula that names a line which is not there", () => {
    expect(() => layOutSheet("Proef", [{ cells: [{ column: "A", content: ({ rowOf }) => `=A${rowOf("weg")}`, style: "euros" }] }], 1)).toThrow(RangeError);
  });
});

describe("long text", () => {
  test.each([
    ["past", 5, 1],
    ["past net", 9, 1],
    ["past niet", 9, 2],
    ["onverbreekbaar", 8, 2],
    ["", 5, 1],
    ["twee\nregels", 20, 2],
  ])("%j in a column of %i characters takes %i lines", (text, width, lines) => {
    expect(wrappedLines(text, width)).toBe(lines);
  });

  test("is split between words, and within a word only where it is longer than a line", () => {
    expect(splitText("een twee drie", 8)).toEqual(["een twee", "drie"]);
    expect(splitText("onverbreekbaar", 8)).toEqual(["onverbre", "ekbaar"]);
    expect(splitText("kort\nen nieuw", 20)).toEqual(["kort", "en nieuw"]);
  });
});
