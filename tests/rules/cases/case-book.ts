import { parseDate } from "../../../src/rules/dates/parse-date";
import type { Book } from "../../../src/rules/model/book";
import type { BookPart } from "../../../src/rules/model/book-part";
import { parseAmount } from "../../../src/rules/money/parse-amount";
import { emptyBook, spare } from "../books/rows";
import type { Case, CaseRow } from "./case-file";

const headers: Readonly<Record<string, string>> = {
  Kenmerk: "reference",
  Datum: "decidedOn",
  Leerlingen: "pupils",
  Score: "score",
  Ontvangen: "receivedOn",
  Toelichting: "note",
  Naam: "name",
  Doel: "purpose",
  Partner: "partner",
  Jaar: "year",
  Boekdatum: "bookedOn",
  Factuurdatum: "invoicedOn",
  "Prestatie van": "performedFrom",
  "Prestatie t/m": "performedUntil",
  Maatregel: "measure",
  Soort: "kind",
  Bedrag: "amount",
  Omschrijving: "description",
  Document: "document",
  Factuur: "invoice",
  Wederpartij: "counterparty",
  Groep: "group",
  "Verwijst naar": "refersTo",
  Import: "importId",
  Richting: "direction",
  Gemeente: "municipality",
};

/** What a row of spending holds where a case does not say otherwise. */
const ordinary = {
  Jaar: "2022",
  Boekdatum: "15-09-2022",
  "Prestatie van": "01-09-2022",
  "Prestatie t/m": "30-09-2022",
  Maatregel: "Zomerschool",
  Soort: "regulier",
  Bedrag: "100,00",
  Omschrijving: "Begeleiding",
  Wederpartij: "Stichting Voorbeeld",
};

/** Returns the book of a case; a case that names no decision has one of a million euros, one without measures the Zomerschool. */
export function caseBook({ toekenningen, ontvangsten, maatregelen, bestedingen, overdrachten }: Case): Book {
  return {
    ...emptyBook,
    allocations: rows("allocations", toekenningen ?? [{ Bedrag: "1.000.000,00" }]),
    receipts: rows("receipts", ontvangsten ?? []),
    measures: rows("measures", maatregelen ?? [{ Naam: "Zomerschool", Doel: "P1" }]),
    expenditures: rows("expenditures", (bestedingen ?? []).map((row, index) => fill(row, index))),
    transfers: rows("transfers", overdrachten ?? []),
  };
}

function fill(row: CaseRow, index: number): CaseRow {
  return Object.keys(row).length === 0 ? row : { ...ordinary, Document: `INK-${index + 1}`, ...row };
}

function rows<Part extends BookPart>(part: Part, given: readonly CaseRow[]): Book[Part] {
  return given.map((row, index) => readRow(part, row, index)) as readonly unknown[] as Book[Part];
}

function readRow(part: BookPart, row: CaseRow, index: number): unknown {
  const cells = Object.entries(row).map(([header, cell]) => ({ column: columnOf(header), cell }));
  const unreadable = cells.flatMap(({ column, cell }) =>
    typeof cell === "string" ? [] : [{ column, shown: cell.getoond, why: cell.waarom }],
  );
  const values = cells.flatMap(({ column, cell }) => (typeof cell === "string" && cell !== "" ? [[column, readCell(column, cell)]] : []));
  return { ...spare[part], ...Object.fromEntries(values), unreadable, rowId: `${part}-${index + 1}` };
}

function columnOf(header: string): string {
  const column = headers[header];
  if (column === undefined) {
    throw new Error(`A case names the unknown column ${header}.`);
  }
  return column;
}

function readCell(column: string, text: string): unknown {
  if (/On$|^performed/.test(column)) {
    return mustRead(parseDate(text), text);
  }
  if (column === "amount") {
    const parsed = parseAmount(text);
    return mustRead(parsed.is === "cents" ? parsed.cents : null, text);
  }
  return column === "year" || column === "pupils" ? Number(text) : text;
}

function mustRead<Value>(value: Value | null, text: string): Value {
  if (value === null) {
    throw new Error(`A case holds ${text}, which cannot be read.`);
  }
  return value;
}
