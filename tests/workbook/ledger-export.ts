import type { LedgerChoices } from "../../src/actions/ledger/ledger-choices";
import type { LedgerDraft } from "../../src/actions/ledger/ledger-draft";
import type { RuleCriteria } from "../../src/actions/ledger/ledger-session";
import type { WriteProgress } from "../../src/actions/ledger/write-progress";
import type { Assignment } from "../../src/ledger/model/assignment";
import type { ByteSource } from "../../src/ledger/model/byte-source";
import type { ImportPlan } from "../../src/ledger/model/import-plan";
import { fileInChunks } from "../actions/ledger/bytes-in-chunks";
import { done } from "./make-voorbeeld";
import type { Opened } from "./open-session";

/** A booking of the ledger of Gemeente Voorbeeld; the amount is Dutch text. */
export interface Booking {
  readonly document: string;
  readonly date: string;
  readonly account: string;
  readonly costCentre: string;
  readonly description: string;
  readonly relation: string;
  readonly amount: string;
}

const header = "Boekjaar;Dagboek;Boekstuknummer;Boekdatum;Grootboekrekening;Kostenplaats;Omschrijving;Relatie;Bedrag";

/** An export of these bookings as finance packages write it, in Windows-1252. */
export function exportOf(name: string, bookings: readonly Booking[]): ByteSource {
  const lines = bookings.map(({ document, date, account, costCentre, description, relation, amount }) =>
    [date.slice(-4), "INK", document, date, account, costCentre, quoted(description), relation, amount].join(";"),
  );
  return fileInChunks(name, Buffer.from([header, ...lines, ""].join("\r\n"), "latin1"), [1_000]);
}

function quoted(text: string): string {
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const lunches: Booking = { document: "22001", date: "24-08-2022", account: "0420", costCentre: "6710", description: "Lunches zomerschool", relation: "Lunchroom Voorbeeld", amount: "1.250,40" };

/** Spending on the summer school (kostenplaats 6710), rent that no rule knows (6720), and the town hall's own (1000). */
export const bookings: readonly Booking[] = [
  lunches,
  { ...lunches, document: "22002", date: "25-08-2022", description: "Bus naar het museum; twee groepen", relation: "Taxi Voorbeeld", amount: "310,00" },
  { ...lunches, document: "22003", date: "31-08-2022", description: "Knutselspullen café", relation: "Papier & Co", amount: "89,95" },
  { ...lunches, document: "22004", date: "01-09-2022", description: "Creditnota lunches", amount: "-50,40" },
  { ...lunches, document: "22005", date: "01-09-2022", costCentre: "6720", account: "4381", description: "Noodlokaal september", relation: "Verhuurder Voorbeeld", amount: "2.400,00" },
  { ...lunches, document: "22006", date: "02-09-2022", costCentre: "1000", account: "4310", description: "Salaris J. Jansen", relation: "J. Jansen", amount: "4.000,00" },
];

/** The officer's business: the two cost centres of the grant. */
export const choices: LedgerChoices = { selection: { projects: [], costCentres: ["6710", "6720"], accounts: [] }, decisions: new Map(), withoutWageNames: true };

/** Spending on a measure, as a rule or a decision says it. */
export function spendingOn(measure: string): Assignment {
  return { destination: "besteding", measure, kind: "", costType: "", subsidy: "", yearRule: "boekjaar", vatBasis: "", reason: "" };
}

/** Criteria of a rule on a cost centre alone. */
export function onCostCentre(costCentre: string): RuleCriteria {
  return { costCentre, account: "", project: "", taakveld: "", categorie: "", counterparty: "", words: "" };
}

/** Nobody looks and nobody stops it. */
export const unfollowed: WriteProgress = { written: () => undefined, cancelled: () => false };

/** Opens an export whose amounts are without recoverable VAT. */
export async function openExport({ session }: Opened, file: ByteSource): Promise<LedgerDraft> {
  return done(await session.ledger.changeDraft(done(await session.ledger.openLedger(file)), { vatBasis: "exclusief" }));
}

/** Opens and plans an export. */
export async function planExport(opened: Opened, file: ByteSource, chosen: LedgerChoices = choices): Promise<{ readonly draft: LedgerDraft; readonly plan: ImportPlan }> {
  const draft = await openExport(opened, file);
  return { draft, plan: done(await opened.session.ledger.planLedger(draft, chosen)) };
}

/** Takes an export over as its preview says. */
export async function importExport(opened: Opened, file: ByteSource, chosen: LedgerChoices = choices, progress: WriteProgress = unfollowed) {
  const { draft, plan } = await planExport(opened, file, chosen);
  return opened.session.ledger.importLedger(draft, chosen, plan, progress);
}

/** Every table that an import writes to, as it stands in the workbook. */
export async function importTables({ tools }: Opened): Promise<Readonly<Record<string, readonly (readonly unknown[])[]>>> {
  const names = ["tblBesteding", "tblImport", "tblImportregel", "tblGrootboek", "tblBron"] as const;
  const tables = await tools.workbook.readTables(names);
  return Object.fromEntries(names.map((name) => [name, tables.get(name)?.rows ?? []]));
}

/** Lines of the journal, without the cells that differ each time. */
export async function journal({ tools }: Opened): Promise<readonly (readonly unknown[])[]> {
  const rows = (await tools.workbook.readTables(["tblLogboek"])).get("tblLogboek")?.rows ?? [];
  return rows.map((cells) => [cells[2], cells[3], cells[4], cells[5], cells[8]]);
}
