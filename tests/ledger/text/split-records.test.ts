import * as fc from "fast-check";
import Papa from "papaparse";
import { splitRecords } from "../../../src/ledger/text/split-records";

const delimiters = [";", ",", "\t", "|"] as const;
const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.stringMatching(/^[a-z;,|\t"' \n]{0,8}$/), fc.constantFrom("1.234,56", "0420", "a\nb", '"', ""));
/** Only line feeds: other line ends inside a cell are tried by themselves. */
const plainCell = cell.map((text) => text.replace(/\r/g, ""));
const table = fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(plainCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
const isFilled = (fields: readonly string[]) => fields.some((field) => field.trim() !== "");

describe("the records of a delimited text", () => {
  test("come back cell for cell, each with the line where it begins, under every delimiter and line end, with and without needless quotes", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...delimiters), fc.constantFrom("\n", "\r", "\r\n"), fc.boolean(), (rows, delimiter, newline, quotes) => {
        const text = rows.map((row) => Papa.unparse([row], { delimiter, newline, quotes }).replaceAll("\n", newline)).join(newline);
        let line = 1;
        const lines = rows.map((row) => {
          const begins = line;
          line += 1 + (row.join("").match(/\n/g)?.length ?? 0);
          return { line: begins, fields: row, brokenQuotes: false };
        });
        expect(splitRecords(text, delimiter)).toEqual(lines.filter(({ fields }) => isFilled(fields)));
      }),
      { numRuns: 100 },
    );
  });

  test("end where any line end stands, also where a file mixes them", () => {
    expect(splitRecords("a;1\rb;2\nc;3\r\n\r\nd;4", ";").map(({ line, fields }) => [line, fields[0]])).toEqual([
      [1, "a"],
      [2, "b"],
      [3, "c"],
      [5, "d"],
    ]);
  });

  test("are read on after a line with broken quotes, which spoils no other line", () => {
    const records = splitRecords('a;1\n"b;2\nc;3\n"d" e;4\n"f\ng";5\nh;6', ";");
    expect(records.map(({ line, brokenQuotes }) => [line, brokenQuotes])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, true],
      [5, false],
      [7, false],
    ]);
    expect(records[1]?.fields).toEqual(['"b;2']);
    expect(records[4]?.fields).toEqual(["f\ng", "5"]);
  });

  test("lose no line when thousands of quotes are broken", () => {
    const lines = Array.from({ length: 3000 }, (_, index) => (index % 2 === 0 ? `${index};"x" y` : `${index};z`));
    const records = splitRecords(lines.join("\r\n"), ";");
    expect(records.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
    expect(records.filter(({ brokenQuotes }) => brokenQuotes)).toHaveLength(1500);
  });

  test("are the same in a text of many parts, whose quoted cells cross the borders of the parts", () => {
    const rows = Array.from({ length: 6000 }, (_, index) => [String(index), `regel ${index}\n${"x".repeat(index % 40)}`, '"']);
    expect(splitRecords(Papa.unparse(rows, { delimiter: ";", newline: "\n" }), ";").map(({ fields }) => fields)).toEqual(rows);
  });
});
