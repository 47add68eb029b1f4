import fc from "fast-check";
import { reportYear } from "../../../src/rules/report/report-year";
import { sealText } from "../../../src/rules/seals/seal-text";
import { sealedRows } from "../../../src/rules/seals/sealed-rows";
import type { Book } from "../../../src/rules/model/book";
import { cents } from "../../../src/rules/money/cents";
import { sumCents } from "../../../src/rules/money/sum-cents";
import { demoBook } from "../books/demo-book";
import { viewOf } from "../years/view-of";

const withIds: Book = (() => {
  const book = demoBook();
  return {
    ...book,
    expenditures: book.expenditures.map((row, index) => ({ ...row, rowId: `e${index}` })),
    receipts: book.receipts.map((row, index) => ({ ...row, rowId: `r${index}` })),
    measures: book.measures.map((row, index) => ({ ...row, rowId: `m${index}` })),
  };
})();

function textOf(book: Book, year: number): string {
  const view = viewOf(book);
  return sealText(view, year, sealedRows(view, book.expenditures, year), reportYear(view, year).indicators);
}

const count = withIds.expenditures.length;
const before = textOf(withIds, 2022);
const rowsBefore = sealedRows(viewOf(withIds), withIds.expenditures, 2022)
  .map(({ text }) => text)
  .join();

test("the same rows in any order give the same text", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...withIds.expenditures], { minLength: count }), fc.shuffledSubarray([...withIds.measures], { minLength: withIds.measures.length }), (expenditures, measures) => {
      expect(textOf({ ...withIds, expenditures, measures }, 2022)).toBe(before);
    }),
    { numRuns: 4 },
  );
});

test("one cent more or less in any row of the year gives another text; in a row of another year it does not", () => {
  fc.assert(
    fc.property(fc.nat(count - 1), fc.constantFrom(-1, 1), (position, change) => {
      const expenditures = withIds.expenditures.map((row, index) => (index === position && row.amount !== null ? { ...row, amount: cents(row.amount + change) } : row));
      const changed = sealedRows(viewOf({ ...withIds, expenditures }), expenditures, 2022).map(({ text }) => text);
      expect(changed.join() === rowsBefore).toBe(withIds.expenditures[position]?.year !== 2022);
    }),
    { numRuns: 15 },
  );
});

test("every euro of the year stands under the seal once", () => {
  const rows = sealedRows(viewOf(withIds), withIds.expenditures, 2022).filter(({ part }) => part === "expenditures");
  expect(sumCents(rows.map(({ amount }) => amount ?? cents(0)))).toBe(viewOf(withIds).totals.byYear.find(({ year }) => year === 2022)?.spent);
});

test("the text names scheme, municipality and year, and holds every indicator of the annex", () => {
  const [head] = before.split("\n");
  expect(head?.split("\u001f")).toEqual(["bestedingsboek.seal/1", "D14", withIds.municipality, "2022"]);
  for (const { code } of reportYear(viewOf(withIds), 2022).indicators) {
    expect(before).toContain(`\n${code}\u001f`);
  }
  expect(textOf(withIds, 2023)).not.toBe(before);
});

test("a measure counts where money was spent under it in the year", () => {
  const rows = sealedRows(viewOf(withIds), withIds.expenditures, 2021).filter(({ part }) => part === "measures");
  const used = new Set(withIds.expenditures.filter(({ year }) => year === 2021).map(({ measure }) => measure.toLowerCase()));
  expect(rows).toHaveLength(used.size);
  expect(rows.length).toBeLessThan(withIds.measures.length);
});

test("the text is written line by line as workbooks hold it: head, rows, and each figure with the lines of its list", () => {
  const figure = { kind: "cumulative", text: "", textFrom: "scheme", control: "", status: "confirmed", citation: { article: "", title: "", url: "", published: null } } as const;
  const figures = [
    { ...figure, code: "D14/01", exact: cents(400_049), wholeEuros: 4000, answer: null, lines: [] },
    { ...figure, code: "D14/05", exact: null, wholeEuros: null, answer: "Nee", lines: [] },
    {
      ...figure,
      code: "D14/07",
      exact: null,
      wholeEuros: null,
      answer: null,
      lines: [
        { key: "060344", name: "Utrecht", exact: cents(30_050), wholeEuros: 301, text: null },
        { key: "060363", name: "Amsterdam", exact: null, wholeEuros: null, text: "060363" },
      ],
    },
  ];
  const text = sealText(viewOf({ ...withIds, municipality: "0344" }), 2022, [{ text: "row A" }, { text: "row B" }], figures);
  expect(text.replaceAll("\u001f", "|")).toBe(
    ["bestedingsboek.seal/1|D14|0344|2022", "row A", "row B", "D14/01|400049|4000|", "D14/05|||Nee", "D14/07|||", "D14/07|060344|30050|301|", "D14/07|060363|||060363"].join("\n"),
  );
});
