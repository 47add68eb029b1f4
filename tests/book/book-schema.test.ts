import { bookNames, bookSheets, journalSheet } from "../../src/book/book-sheets";
import { partHeaders } from "../../src/book/codec/part-headers";
import { partTables } from "../../src/book/codec/part-tables";
import type { Founding } from "../../src/book/founding";
import { tableSchemas } from "../../src/book/table-schemas";
import { partWords } from "../../src/messages/part-words";
import type { IsoDate } from "../../src/rules/dates/iso-date";
import type { BookPart } from "../../src/rules/model/book-part";
import { cents } from "../../src/rules/money/cents";
import { loadSchemes } from "../../src/schemes/load-schemes";

const scheme = loadSchemes().find(({ id }) => id === "D14");
if (scheme === undefined) {
  throw new Error("No scheme ships.");
}
const founding: Founding = {
  scheme,
  municipality: { code: "0000", name: "Voorbeeld", from: null, until: null, successors: [], status: "confirmed" },
  on: "2022-01-01" as IsoDate,
  who: "V. Oorbeeld",
  decision: { rowId: "1", reference: "", decidedOn: null, amount: cents(1), pupils: null, score: null },
};
const sheets = [journalSheet(), ...bookSheets(founding)];
const parts = Object.keys(partTables) as BookPart[];

it("every table of the schema stands on exactly one sheet", () => {
  const placed = sheets.flatMap(({ tables }) => tables.map(({ schema }) => schema.name));
  expect([...placed].sort()).toEqual(Object.keys(tableSchemas).sort());
});

it("tblBesteding begins with what every cost has, in the order in which it is typed", () => {
  expect(tableSchemas.tblBesteding.columns.map(({ header }) => header)).toEqual([
    "Jaar", "Boekdatum", "Factuurdatum", "Prestatie van", "Prestatie t/m", "Maatregel", "Doel", "Soort", "Bedrag", "Omschrijving",
    "Document", "Factuur", "Wederpartij", "Bewijs", "Groep", "Verwijst naar", "Boekjaar", "Aard", "Subsidie", "Verrekenbare btw",
    "Andere dekking", "Geldbron", "Uren", "Tarief", "Rekening", "Taakveld", "Categorie", "Corrigeert jaar", "Bronregel", "Import", "Status", "Rij-id",
  ]);
});

it.each(parts)("the sentences, the codec and the workbook have the same headers for %s", (part) => {
  const { rowId, ...headers } = partHeaders[part];
  expect(headers).toEqual(partWords[part].columns);
  const columns = tableSchemas[partTables[part]].columns.map(({ header }) => header);
  expect(columns).toEqual(expect.arrayContaining([...Object.values(headers), rowId]));
});

it("tables on one sheet stand side by side, so that none pushes another when it grows", () => {
  for (const { tables } of sheets) {
    const rows = new Set(tables.map(({ at }) => at.replace(/\D/g, "")));
    expect(rows.size).toBeLessThanOrEqual(1);
  }
});

it("our sheets use only functions that every Excel and LibreOffice calculates alike", () => {
  const formulas = sheets.flatMap(({ cells, tables }) => [
    ...cells.map(({ content }) => String(content)).filter((content) => content.startsWith("=")),
    ...tables.flatMap(({ schema }) => schema.columns.flatMap(({ formula }) => formula ?? [])),
  ]);
  const used = new Set(formulas.flatMap((formula) => [...formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z]+)\(/g)].map((match) => match[1])));
  expect(formulas.length).toBeGreaterThan(50);
  expect([...used].sort()).toEqual(["COUNTIFS", "IF", "INDEX", "MATCH", "ROUND", "SUM", "SUMIFS"]);
});

it("every list of a validation and every name in a mark of mistakes is a name of the book", () => {
  const names = new Set(bookNames(founding).map(({ name }) => name));
  const columns = Object.values(tableSchemas).flatMap((table) => table.columns);
  const lists = columns.flatMap(({ validation }) => (validation?.is === "list" ? [validation.name] : []));
  const inMarks = columns.flatMap(({ mistakes }) => (mistakes ?? []).flatMap((mark) => mark.match(/\b(lst|Periode)\w+/g) ?? []));
  expect(lists.length).toBeGreaterThan(3);
  expect([...lists, ...inMarks].filter((name) => !names.has(name))).toEqual([]);
});
