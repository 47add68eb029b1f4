import type { LedgerField } from "../model/ledger-field";

/**
 * What Dutch and English exports call a column, the surest name first. Case, dots, hyphens, spaces and units in brackets do not matter. Not
 * here on purpose: "product" is no taakveld, a bare "kostensoort" is an account and no categorie, and a running balance is no amount.
 */
export const headerSynonyms: Readonly<Record<LedgerField, readonly string[]>> = {
  lineId: ["regel-id", "boekingsregel-id", "journaalregel-id", "mutatie-id", "unieke sleutel", "line id", "entry id", "guid"],
  fiscalYear: ["boekjaar", "dienstjaar", "jaar", "fiscal year", "financial year", "year"],
  period: ["periode", "boekperiode", "boekingsperiode", "period", "fiscal period", "posting period", "maand"],
  journal: ["dagboek", "dagboekcode", "dagboeknummer", "journaal", "journal", "journal code"],
  document: [
    "boekstuknummer", "boekstuk", "boekstuknr", "stuknummer", "stuknr", "documentnummer", "document", "journaalpostnummer", "journaalpost", "boekingsnummer",
    "mutatienummer", "transactienummer", "document number", "document no", "voucher", "entry number", "volgnummer",
  ],
  bookedOn: ["boekdatum", "boekingsdatum", "datum boeking", "journaaldatum", "transactiedatum", "mutatiedatum", "datum", "posting date", "booking date", "transaction date", "entry date", "date"],
  invoicedOn: ["factuurdatum", "datum factuur", "invoice date", "documentdatum", "document date", "stukdatum"],
  performedFrom: ["prestatie van", "prestatie vanaf", "prestatieperiode van", "prestatiedatum", "leverdatum", "ingangsdatum", "datum van", "performed from", "service from", "delivery date"],
  performedUntil: ["prestatie t/m", "prestatie tot en met", "prestatieperiode t/m", "einddatum prestatie", "datum t/m", "performed until", "service until"],
  account: [
    "grootboekrekening", "grootboekrekeningnummer", "grootboeknummer", "grootboeknr", "grootboek", "gb-rekening", "gbr", "rekeningnummer", "rekening", "ledger account", "gl account",
    "general ledger account", "account number", "account code", "account", "kostensoort",
  ],
  accountName: [
    "omschrijving rekening", "rekeningomschrijving", "omschrijving grootboekrekening", "omschrijving grootboek", "grootboekomschrijving", "grootboekrekeningomschrijving",
    "omschrijving gbr", "naam rekening", "rekeningnaam", "grootboeknaam", "naam grootboekrekening", "account name", "account description", "omschrijving kostensoort",
  ],
  costCentre: ["kostenplaats", "kostenplaatscode", "kostenplaatsnummer", "kpl", "kstpl", "cost centre", "cost center"],
  costCentreName: ["kostenplaatsnaam", "kostenplaatsomschrijving", "omschrijving kostenplaats", "naam kostenplaats", "omschrijving kpl", "cost centre name", "cost center name"],
  project: ["projectcode", "projectnummer", "project", "project code", "project number", "kostendrager"],
  projectName: ["projectnaam", "projectomschrijving", "omschrijving project", "naam project", "project name", "project description"],
  taakveld: ["taakveld", "taakveldcode", "iv3 taakveld", "code taakveld", "iv3-taakveld"],
  categorie: ["economische categorie", "ecl", "iv3 categorie", "categorie", "categoriecode", "code categorie", "economic category"],
  description: [
    "omschrijving", "omschrijving boeking", "boekingsomschrijving", "omschrijving mutatie", "mutatieomschrijving", "omschrijving regel", "regelomschrijving", "omschrijving boekstuk",
    "boekingstekst", "tekst", "toelichting", "description", "line description", "text",
  ],
  counterparty: [
    "relatienaam", "naam relatie", "crediteurnaam", "naam crediteur", "debiteurnaam", "naam debiteur", "leveranciersnaam", "naam leverancier", "relatie", "crediteur", "debiteur",
    "leverancier", "wederpartij", "tegenpartij", "relation", "supplier name", "supplier", "vendor name", "vendor", "creditor", "customer name", "customer", "debtor", "counterparty",
  ],
  invoice: ["factuurnummer", "factuurnr", "factuur", "invoice number", "invoice no", "invoice"],
  amount: [
    "bedrag", "boekbedrag", "bedrag eur", "bedrag euro", "bedrag in euro", "bedrag in eur", "mutatiebedrag", "regelbedrag", "nettobedrag", "bedrag excl btw", "bedrag exclusief btw", "amount",
    "net amount", "amount eur", "mutatie", "saldo",
  ],
  debit: ["debet", "debetbedrag", "bedrag debet", "debit", "debit amount", "amount debit"],
  credit: ["credit", "creditbedrag", "bedrag credit", "credit amount", "amount credit"],
  sign: ["d/c", "debet/credit", "debit/credit", "dc-code", "d/c-code", "dc-indicator", "bedrag d/c", "boekzijde"],
  vat: ["btw-bedrag", "bedrag btw", "btw bedrag eur", "vat amount", "amount vat"],
};
