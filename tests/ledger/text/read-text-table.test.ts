import * as fc from "fast-check";
import Papa from "papaparse";
import type { SourceTable } from "../../../src/ledger/model/source-table";
import { readTextTable } from "../../../src/ledger/text/read-text-table";

const header = ["Boekdatum", "Grootboekrekening", "Omschrijving", "Bedrag"];
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const letters = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(letters.length * 2));
  Array.from({ length: letters.length }, (_, at) => view.setUint16(at * 2, letters.charCodeAt(at), littleEndian));
  return new Uint8Array(view.buffer);
}

/** The letters that Windows-1252 and these tests have in common, byte by byte. */
const special: Readonly<Record<string, number>> = { "€": 0x80, "’": 0x92, "–": 0x96, é: 0xe9, ë: 0xeb };
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => special[letter] ?? letter.charCodeAt(0));

const encodings = {
  "utf-8": (text: string) => utf8(text),
  "utf-8 with mark": (text: string) => utf8(`\uFEFF${text}`),
  "utf-16le": (text: string) => utf16(text, true, false),
  "utf-16le with mark": (text: string) => utf16(text, true, true),
  "utf-16be": (text: string) => utf16(text, false, false),
  "utf-16be with mark": (text: string) => utf16(text, false, true),
  "windows-1252": windows1252,
} as const;

function tableOf(bytes: Uint8Array): SourceTable {
  const read = readTextTable(bytes);
  if ("why" in read) {
    throw new Error(read.why);
  }
  return read;
}

const ofText = (text: string) => tableOf(utf8(text));
const linesOf = (text: string) => ofText(text).records.map(({ line, cells }) => [line, ...cells]);

const words = fc.stringMatching(/^[a-z€’–éë;,|"\n ]{0,12}$/).map((text) => `x${text}`);
const date = fc.integer({ min: 10, max: 28 }).map((day) => `${day}-02-2022`);
const account = fc.constantFrom("0420", "4300", "0.10");
const amount = fc.constantFrom("12,50", "-1.234,56", "0,05");
const booking = fc.tuple(date, account, words, amount);

describe("a table in a text", () => {
  test("reads back cell for cell from every encoding, delimiter and line end", () => {
    const how = fc.record({
      encoding: fc.constantFrom(...Object.keys(encodings)),
      delimiter: fc.constantFrom(";", ",", "\t", "|"),
      newline: fc.constantFrom("\n", "\r", "\r\n"),
      quotes: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(booking, { minLength: 2, maxLength: 8 }), how, (rows, { encoding, delimiter, newline, quotes }) => {
        // An é or euro sign in each file: without it, text in Windows-1252 is UTF-8 as well.
        const all = [header, ...rows, ["28-02-2022", "4300", "café €", "1,00"]];
        const text = `${Papa.unparse(all, { delimiter, newline: "\n", quotes })}\n`.replaceAll("\n", newline);
        const encode = Object.entries(encodings).find(([name]) => name === encoding)?.[1] ?? utf8;
        const table = tableOf(encode(text));
        expect(table.text).toEqual({ encoding: encoding.split(" ")[0], byteOrderMark: encoding.endsWith("mark"), delimiter });
        expect(table.columns.map(({ header: name }) => name)).toEqual(header);
        expect(table.records.map(({ cells }) => cells)).toEqual(all.slice(1));
        let line = 2;
        expect(table.records.map((record) => record.line)).toEqual(
          all.slice(1).map((row) => {
            const begins = line;
            line += 1 + (row.join("").match(/\n/g)?.length ?? 0);
            return begins;
          }),
        );
      }),
      { numRuns: 150 },
    );
  });

  test("keeps every filled line in exactly one place, whatever the lines hold", () => {
    const anything = fc.array(fc.stringMatching(/^[a-z0-9;,."= -]{0,30}$/), { maxLength: 12 });
    fc.assert(
      fc.property(anything, (lines) => {
        const { records, leftOut, rejected } = ofText(["Boekdatum;Rekening;Omschrijving;Bedrag", "01-02-2022;4300;x;1,00", ...lines, ""].join("\n"));
        const found = [...records, ...leftOut, ...rejected].map(({ line }) => line).sort((one, other) => one - other);
        expect(new Set(found).size).toBe(found.length);
        const quoted = lines.some((line) => line.includes('"'));
        const filled = lines.flatMap((line, at) => (line.replace(/[; ]/g, "") === "" ? [] : [at + 3]));
        if (!quoted) expect(found).toEqual([2, ...filled]);
      }),
      { numRuns: 150 },
    );
  });

  test("is split by semicolons where amounts have commas, and by commas where those are quoted", () => {
    expect(linesOf("Datum;Rekening;Bedrag\n01-02-2022;4300;1,00\n")).toEqual([[2, "01-02-2022", "4300", "1,00"]]);
    expect(linesOf('Datum,Rekening,Bedrag\n01-02-2022,4300,"1,00"\n')).toEqual([[2, "01-02-2022", "4300", "1,00"]]);
    // The lines are of different length, and each has one comma: still the header tells.
    expect(linesOf("Datum;Rekening;Bedrag;Tekst;Relatie\n01-02-2022;4300;1,00\n02-02-2022;4300;1,50;a\n03-02-2022;4300;2,00;b;c\n")).toHaveLength(3);
  });

  test("unwraps what keeps a code a text in Excel, and leaves an apostrophe that belongs to a name", () => {
    expect(linesOf("Datum;Rekening;Relatie;Bedrag\n01-02-2022;=\"0420\";'s-Hertogenbosch;'-12,50\n")).toEqual([[2, "01-02-2022", "0420", "'s-Hertogenbosch", "-12,50"]]);
    expect(linesOf('Datum;Rekening;Relatie;Bedrag\n01-02-2022;"=""0420""";=A1;1,00\n')).toEqual([[2, "01-02-2022", "0420", "=A1", "1,00"]]);
  });

  test("drops empty columns without a header, and names those that hold something", () => {
    expect(ofText("Datum;Rekening;Bedrag;;\n01-02-2022;4300;1,00;;x\n").columns.map(({ header: name }) => name)).toEqual(["Datum", "Rekening", "Bedrag", "Kolom E"]);
    expect(ofText("Datum;Omschrijving;Omschrijving;Bedrag;;\n01-02-2022;a;b;1,00;;\n").columns.map(({ header: name }) => name)).toEqual(["Datum", "Omschrijving", "Omschrijving (2)", "Bedrag"]);
  });

  test("is believed cut off only when its last line is short, has no end, and no other line is short", () => {
    const head = "Datum;Rekening;Bedrag;Tekst\n01-02-2022;4300;1,00;a\n02-02-2022;4300;1,00;b\n";
    expect(ofText(`${head}03-02-2022;4300;1,0`).rejected).toEqual([{ line: 4, code: "cell-count", field: null, column: "", shown: "03-02-2022 4300 1,0" }]);
    expect(ofText(`${head}03-02-2022;4300;1,00\n`).rejected).toEqual([]);
    expect(ofText(`${head}03-02-2022;4300;1,00;c`).rejected).toEqual([]);
    expect(ofText(`${head}03-02-2022;4300;1,00\n04-02-2022;4300;1,00`).rejected).toEqual([]);
  });

  test("needs a header: the first booking is never taken for one", () => {
    expect(readTextTable(utf8("01-02-2022;4300;1,00\n02-02-2022;4300;2,00\n"))).toEqual({ why: "no-table" });
    expect(readTextTable(utf8("Zaal;Groep\nx;y\n"))).toEqual({ why: "no-table" });
  });

  test("may have headers that nobody knows, when figures follow", () => {
    expect(ofText("Zaal;Groep;Uren\nNoord;x;3\nZuid;y;4\n")).toMatchObject({ headerLine: 1, records: [{ line: 2 }, { line: 3 }] });
  });
});

describe("the end of a text", () => {
  test("may be the sign with which old programs end one, and form feeds end its pages", () => {
    expect(linesOf("Datum;Rekening;Bedrag\n01-02-2022;4300;1,00\n\f\n02-02-2022;4300;2,00\n\u001A\r\n\u001A")).toHaveLength(2);
  });

  test("is that of no text where one letter in fifty is a control character; a stray one does no harm", () => {
    const lines = (letters: string) => utf8(`Datum;Rekening;Bedrag;Tekst\n01-02-2022;4300;1,00;${letters}\n`);
    expect(tableOf(lines(`${"a".repeat(100)}\u0002`)).records).toHaveLength(1);
    expect(readTextTable(lines(`${"a".repeat(48)}\u0002`.repeat(10)))).toEqual({ why: "unknown-format" });
  });

  test("may be millions of spaces without any delay that one would notice", () => {
    const started = performance.now();
    expect(linesOf(`Datum;Rekening;Bedrag\n01-02-2022;4300;1,00\n${" ".repeat(3_000_000)}x;y;z\n${" ".repeat(3_000_000)}`)).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
