import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { bestedingCsv } from "../data/voorbeeld/make/besteding-csv";
import { csvColumns } from "../data/voorbeeld/make/csv-columns";
import { measureNames } from "../data/voorbeeld/make/measure-names";

const folder = join(__dirname, "..", "data", "voorbeeld");

interface DemoBook {
  readonly municipality: { readonly code: string };
  readonly allocations: readonly { readonly amountCents: number; readonly pupils: number; readonly score: string }[];
  readonly measures: readonly { readonly name: string; readonly purpose: string }[];
  readonly receipts: readonly { readonly receivedOn: string; readonly amountCents: number }[];
}

const book = JSON.parse(readFileSync(join(folder, "book.json"), "utf8")) as DemoBook;
const bytes = readFileSync(join(folder, "besteding.csv"));
const parsed = Papa.parse<Record<string, string>>(bytes.toString("utf8"), { header: true, delimiter: ";", skipEmptyLines: true });
const lines = parsed.data;

const field = (line: Record<string, string>, header: string) => line[header] ?? "";
const iso = (dutch: string) => dutch.split("-").reverse().join("-");
const centsOf = (dutch: string) => Number(dutch.replace(/[.,]/g, ""));
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const times = <Value>(values: readonly Value[], value: Value) => values.filter((other) => other === value).length;

describe("the demo data of Gemeente Voorbeeld", () => {
  it("is made again byte for byte by its script", () => {
    expect(Buffer.from(bestedingCsv(), "utf8").equals(bytes)).toBe(true);
  });

  it("has at least 300 lines under exactly the documented headers", () => {
    expect(parsed.errors).toEqual([]);
    expect(parsed.meta.fields).toEqual([...csvColumns]);
    expect(lines.length).toBeGreaterThanOrEqual(300);
    const documented = readFileSync(join(__dirname, "..", "..", "docs", "csv-format.md"), "utf8");
    expect(documented).toContain(`\n${csvColumns.join(";")}\n`);
  });

  it("performs every line inside the spending period and inside its own book year", () => {
    for (const line of lines) {
      const [from, until] = [iso(field(line, "Prestatie van")), iso(field(line, "Prestatie t/m"))];
      expect(from >= "2021-07-01" && from <= until && until <= "2025-07-31").toBe(true);
      expect([from.slice(0, 4), until.slice(0, 4)]).toEqual([field(line, "Jaar"), field(line, "Jaar")]);
    }
  });

  it("books every line on a measure of the book", () => {
    const measures = book.measures.map(({ name }) => name);
    expect([...measures].sort()).toEqual(Object.values(measureNames).sort());
    expect(new Set(lines.map((line) => field(line, "Maatregel")))).toEqual(new Set(measures));
    expect(new Set(book.measures.map(({ purpose }) => purpose))).toEqual(new Set(["P1", "P2", "P3", "P4", "P5", "S1", "S2"]));
  });

  it("gives every negative line a kind and an original that exists", () => {
    const documents = new Set(lines.map((line) => field(line, "Document")));
    const negative = lines.filter((line) => centsOf(field(line, "Bedrag")) < 0);
    expect(new Set(negative.map((line) => field(line, "Soort")))).toEqual(new Set(["creditnota", "correctie", "transitorisch", "lagere vaststelling"]));
    for (const line of negative) {
      expect(documents.has(field(line, "Verwijst naar"))).toBe(true);
    }
  });

  it("holds equal lines that are both right, an invoice of several lines, and split school years", () => {
    const whole = lines.map((line) => JSON.stringify(line));
    expect(whole.filter((line) => times(whole, line) === 2)).toHaveLength(4);
    const invoices = lines.map((line) => field(line, "Factuur"));
    expect(invoices.some((invoice) => invoice !== "" && times(invoices, invoice) === 4)).toBe(true);
    const groups = lines.map((line) => field(line, "Groep"));
    expect(times(groups, "GYM2022")).toBe(2);
  });

  it("needs quotes for a semicolon, a quote and a line break", () => {
    const descriptions = lines.map((line) => field(line, "Omschrijving"));
    for (const sign of [";", '"', "\n"]) {
      expect(descriptions.some((description) => description.includes(sign))).toBe(true);
    }
  });

  it("spends less than its decision, which follows from the pupils and the score", () => {
    const decision = sum(book.allocations.map(({ amountCents }) => amountCents));
    expect(sum(book.allocations.map(({ pupils, score }) => pupils * 11_811 + Number(score) * 2_264))).toBe(decision);
    expect(sum(lines.map((line) => centsOf(field(line, "Bedrag"))))).toBeLessThan(decision);
  });

  it("receives the decision in 24 terms, December 2021 - July 2023", () => {
    expect(sum(book.receipts.map(({ amountCents }) => amountCents))).toBe(148_231_640);
    expect(book.receipts).toHaveLength(20);
    expect([book.receipts[0]?.receivedOn.slice(0, 7), book.receipts[19]?.receivedOn.slice(0, 7)]).toEqual(["2021-12", "2023-07"]);
  });

  it("names no real organisation", () => {
    for (const line of lines) {
      expect(field(line, "Wederpartij").toLowerCase()).toContain("voorbeeld");
    }
    expect(book.municipality.code).toBe("0000");
  });
});
