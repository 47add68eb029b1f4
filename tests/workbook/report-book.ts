import { readFileSync } from "node:fs";
import book from "../data/voorbeeld/book.json";
import type { TableName } from "../../src/book/schema/table-name";
import { done, makeVoorbeeld } from "./make-voorbeeld";
import { openBook, type Opened } from "./open-session";

/** Adds rows as an officer types them; the session reads them afterwards. */
export async function typeRows({ tools, session }: Opened, table: TableName, rows: readonly Readonly<Record<string, string | number>>[]): Promise<void> {
  await tools.workbook.appendRows(table, rows);
  await session.start();
}

const serial = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;

/**
 * Makes the book of Gemeente Voorbeeld with everything that a report shows: receipts, 330 lines of spending, figures of the ledger, budgets,
 * a subsidy that is not settled, transfers, a year that was reported, and labels and partners.
 */
export async function makeReportBook(opened: Opened): Promise<void> {
  await makeVoorbeeld(opened);
  for (const { receivedOn, amountCents, document, note } of book.receipts) {
    done(await opened.session.recordReceipt({ receivedOn, amount: String(amountCents).replace(/(\d\d)$/, ",$1"), document, note }));
  }
  done(await opened.session.importSpending({ name: "besteding.csv", bytes: new Uint8Array(readFileSync("tests/data/voorbeeld/besteding.csv")) }));
  const spent = openBook(opened).totals.byYear.find(({ year }) => year === 2023)?.spent ?? 0;
  await typeRows(opened, "tblGrootboek", [
    { Jaar: 2023, Rol: "lasten", Rekening: "0043010", Naam: "NP Onderwijs, inkoop en subsidies", Bedrag: (spent - 6_000_000) / 100 },
    { Jaar: 2023, Rol: "lasten", Rekening: "0043011", Naam: "NP Onderwijs, personeel", Bedrag: 61_250 },
    { Jaar: 2023, Rol: "uitgezonderd", Rekening: "0043011", Naam: "NP Onderwijs, personeel", Bedrag: 1_250, Reden: "Inzet voor het reguliere onderwijsbeleid" },
    { Jaar: 2023, Rol: "baten", Rekening: "0043900", Naam: "Specifieke uitkering NPO", Bedrag: (spent + 1_250_050) / 100 },
    { Jaar: 2022, Rol: "balanscorrectie", Rekening: "0029010", Naam: "Vooruitontvangen NPO", Bedrag: -0.5, Reden: "Afronding overgenomen stand" },
  ]);
  await typeRows(opened, "tblBegroting", [
    { Maatregel: "Zomerschool 2023", Jaar: 2023, Bedrag: 90_000 },
    { Maatregel: "Tijdelijke huur", Jaar: 2023, Bedrag: 32_000 },
  ]);
  await typeRows(opened, "tblSubsidie", [
    { Kenmerk: "Z2023-00117", Ontvanger: "Stichting Bibliotheek Voorbeeld en Omstreken", Maatregel: "Zomerschool 2023", Datum: serial(2023, 3, 1), Verleend: 45_000, Voorschotten: 36_000, "Vaststellen voor": serial(2024, 6, 1) },
  ]);
  await typeRows(opened, "tblOverdracht", [
    { Richting: "aan", Gemeente: "0344", Jaar: 2023, Bedrag: 12_500.5, Document: "OV-1" },
    { Richting: "van", Gemeente: "Oisterwijk", Jaar: 2023, Bedrag: 4_000.25, Document: "OV-2" },
    { Richting: "van", Gemeente: "0824", Jaar: 2023, Bedrag: 1_000, Document: "OV-3" },
  ]);
  await typeRows(opened, "tblJaar", [{ Jaar: 2022, Status: "ingediend", "Gecontroleerd door": "C. Ontroleur", "Vastgesteld op": serial(2023, 6, 28), "Ingediend op": serial(2023, 7, 10), Eindverantwoording: "nee" }]);
}
