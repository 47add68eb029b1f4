import { partHeaders } from "../../../src/book/codec/part-headers";
import { parseDate } from "../../../src/rules/dates/parse-date";
import type { Book } from "../../../src/rules/model/book";
import type { BookPart } from "../../../src/rules/model/book-part";
import { parseAmount } from "../../../src/rules/money/parse-amount";
import { emptyBook, spare } from "../books/rows";
import type { CaseRow, CaseTables } from "./case-file";

const tableOf: { readonly [Part in BookPart]: keyof CaseTables } = {
  allocations: "toekenningen",
  receipts: "ontvangsten",
  repayments: "terugbetalingen",
  measures: "maatregelen",
  budgets: "begrotingen",
  subsidies: "subsidies",
  expenditures: "bestedingen",
  transfers: "overdrachten",
  years: "jaren",
  openings: "openingscijfers",
  reported: "verantwoord",
  ledger: "grootboek",
  sources: "bronnen",
  vatRules: "btwregels",
  indicatorTexts: "indicatorteksten",
  assignments: "toewijzingen",
  columnMemories: "koppelingen",
  imports: "controletotalen",
  importLines: "ingelezen",
  explanations: "beoordelingen",
  seals: "zegels",
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

const dates: ReadonlySet<string> = new Set(["from", "settleBefore", "performedFrom", "performedUntil", "activityFrom", "activityUntil", "on"]);

const amounts: ReadonlySet<string> = new Set([
  "amount",
  "recoverableVat",
  "otherFunding",
  "rate",
  "granted",
  "advanced",
  "determined",
  "received",
  "spent",
  "transferredIn",
  "transferredOut",
  "repaid",
  "balance",
  "read",
  "unselected",
  "spending",
  "excepted",
  "income",
  "waiting",
  "duplicate",
]);

const wholes: ReadonlySet<string> = new Set(["year", "ledgerYear", "correctsYear", "pupils", "redelivery", "delivery", "lines", "unselectedLines"]);

/** Returns the book of a case; a case that names no decision has one of a million euros, one without measures the Zomerschool. */
export function caseBook(story: CaseTables & { readonly gemeente?: string }): Book {
  const tables: CaseTables = {
    toekenningen: [{ Bedrag: "1.000.000,00" }],
    maatregelen: [{ Maatregel: "Zomerschool", Doel: "P1" }],
    ...story,
    bestedingen: (story.bestedingen ?? []).map(fill),
  };
  const parts = Object.entries(tableOf).map(([part, table]) => [part, (tables[table] ?? []).map((row, index) => readRow(part as BookPart, row, index))]);
  return { ...emptyBook, municipality: story.gemeente ?? emptyBook.municipality, ...(Object.fromEntries(parts) as Omit<Book, "scheme" | "municipality">) };
}

function fill(row: CaseRow, index: number): CaseRow {
  return Object.keys(row).length === 0 ? row : { ...ordinary, Document: `INK-${index + 1}`, ...row };
}

function readRow(part: BookPart, row: CaseRow, index: number): unknown {
  const cells = Object.entries(row).map(([header, cell]) => ({ column: columnOf(part, header), cell }));
  const unreadable = cells.flatMap(({ column, cell }) =>
    typeof cell === "object" && "getoond" in cell ? [{ column, shown: cell.getoond, why: cell.waarom }] : [],
  );
  const formulas = cells.flatMap(({ column, cell }) => (typeof cell === "object" && "formule" in cell ? [column] : []));
  const values = cells.flatMap(({ column, cell }) => {
    const text = typeof cell === "string" ? cell : "formule" in cell ? cell.formule : "";
    return text === "" && column !== "rowId" ? [] : [[column, readCell(column, text)]];
  });
  const filled = Object.fromEntries(values) as Readonly<Record<string, unknown>>;
  const read = { ...spare[part], rowId: `${part}-${index + 1}`, ...filled, unreadable };
  return formulas.length === 0 ? read : { ...read, formulas };
}

function columnOf(part: BookPart, header: string): string {
  const found = Object.entries(partHeaders[part]).find(([, name]) => name === header);
  if (found === undefined) {
    throw new Error(`A case names the column ${header}, which ${part} do not have.`);
  }
  return found[0];
}

function readCell(column: string, text: string): unknown {
  if (column.endsWith("On") || dates.has(column)) {
    return mustRead(parseDate(text), text);
  }
  if (amounts.has(column)) {
    const parsed = parseAmount(text);
    return mustRead(parsed.is === "cents" ? parsed.cents : null, text);
  }
  return wholes.has(column) ? Number(text) : text;
}

function mustRead<Value>(value: Value | null, text: string): Value {
  if (value === null) {
    throw new Error(`A case holds ${text}, which cannot be read.`);
  }
  return value;
}
