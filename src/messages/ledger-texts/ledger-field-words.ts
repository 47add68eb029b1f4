import type { LedgerField } from "../../ledger/model/ledger-field";
import type { Language } from "../language";

type Words = Readonly<Record<LedgerField, string>>;

const nl: Words = {
  lineId: "Regelkenmerk",
  fiscalYear: "Boekjaar",
  period: "Periode",
  journal: "Dagboek",
  document: "Boekstuk",
  bookedOn: "Boekdatum",
  invoicedOn: "Factuurdatum",
  performedFrom: "Prestatie van",
  performedUntil: "Prestatie t/m",
  account: "Rekening",
  accountName: "Naam van de rekening",
  costCentre: "Kostenplaats",
  costCentreName: "Naam van de kostenplaats",
  project: "Project",
  projectName: "Naam van het project",
  taakveld: "Taakveld (Iv3)",
  categorie: "Categorie (Iv3)",
  description: "Omschrijving",
  counterparty: "Wederpartij",
  invoice: "Factuur",
  amount: "Bedrag",
  debit: "Debet",
  credit: "Credit",
  sign: "D/C-teken",
  vat: "Btw-bedrag",
};

const en: Words = {
  lineId: "Id of the line",
  fiscalYear: "Accounting year",
  period: "Period",
  journal: "Journal",
  document: "Document",
  bookedOn: "Booking date",
  invoicedOn: "Invoice date",
  performedFrom: "Performance from",
  performedUntil: "Performance until",
  account: "Account",
  accountName: "Name of the account",
  costCentre: "Cost centre",
  costCentreName: "Name of the cost centre",
  project: "Project",
  projectName: "Name of the project",
  taakveld: "Taakveld (Iv3)",
  categorie: "Categorie (Iv3)",
  description: "Description",
  counterparty: "Counterparty",
  invoice: "Invoice",
  amount: "Amount",
  debit: "Debit",
  credit: "Credit",
  sign: "D/C sign",
  vat: "VAT amount",
};

/** What a column of a ledger export holds, as the officer chooses it. */
export const ledgerFieldWords: Readonly<Record<Language, Words>> = { nl, en };
