import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { parseDate } from "../../../src/rules/dates/parse-date";
import type { Book } from "../../../src/rules/model/book";
import type { Expenditure } from "../../../src/rules/model/expenditure";
import { cents } from "../../../src/rules/money/cents";
import { parseAmount } from "../../../src/rules/money/parse-amount";
import { emptyBook, spare } from "./rows";

const folder = join(__dirname, "..", "..", "data", "voorbeeld");

interface DemoFile {
  readonly allocations: readonly { readonly amountCents: number; readonly pupils: number; readonly score: string }[];
  readonly measures: readonly { readonly name: string; readonly purpose: string }[];
  readonly receipts: readonly { readonly receivedOn: string; readonly amountCents: number }[];
}

/** Returns the demo book of Gemeente Voorbeeld with its 300 lines of spending as one import. */
export function demoBook(): Book {
  const file = JSON.parse(readFileSync(join(folder, "book.json"), "utf8")) as DemoFile;
  const csv = Papa.parse<Record<string, string>>(readFileSync(join(folder, "besteding.csv"), "utf8").replace(/^\uFEFF/, ""), {
    header: true,
    delimiter: ";",
    skipEmptyLines: true,
  });
  return {
    ...emptyBook,
    allocations: file.allocations.map(({ amountCents, pupils, score }) => ({
      ...spare.allocations,
      amount: cents(amountCents),
      pupils,
      score,
    })),
    receipts: file.receipts.map(({ amountCents, receivedOn }) => ({
      ...spare.receipts,
      amount: cents(amountCents),
      receivedOn: parseDate(receivedOn),
    })),
    measures: file.measures.map(({ name, purpose }) => ({ ...spare.measures, name, purpose })),
    expenditures: csv.data.map((line, index) => expenditure((header) => line[header] ?? "", index)),
  };
}

function expenditure(cell: (header: string) => string, index: number): Expenditure {
  const amount = parseAmount(cell("Bedrag"));
  return {
    ...spare.expenditures,
    rowId: `demo-${index}`,
    year: Number(cell("Jaar")),
    bookedOn: parseDate(cell("Boekdatum")),
    invoicedOn: parseDate(cell("Factuurdatum")),
    performedFrom: parseDate(cell("Prestatie van")),
    performedUntil: parseDate(cell("Prestatie t/m")),
    measure: cell("Maatregel"),
    kind: cell("Soort"),
    amount: amount.is === "cents" ? amount.cents : null,
    description: cell("Omschrijving"),
    document: cell("Document"),
    invoice: cell("Factuur"),
    counterparty: cell("Wederpartij"),
    evidence: cell("Bewijs"),
    group: cell("Groep"),
    refersTo: cell("Verwijst naar"),
    importId: "demo",
  };
}
