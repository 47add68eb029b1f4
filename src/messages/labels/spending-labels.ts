import type { ExpenditureKind } from "../../rules/model/expenditure-kind";
import type { Translation } from "../translation";

const nl = {
  title: "Besteding vastleggen",
  noMeasures: "Er zijn nog geen maatregelen. Voeg eerst een maatregel toe; elke besteding hoort bij een maatregel.",
  toMeasures: "Naar maatregelen",
  what: "Wat",
  when: "Wanneer",
  proof: "Waar het vandaan komt",
  measure: "Maatregel",
  kind: "Soort",
  amount: "Bedrag",
  amountHint: "Bijvoorbeeld 1.234,56.",
  description: "Omschrijving",
  descriptionHint: "Geen namen van kinderen.",
  performedFrom: "Prestatie van",
  performedUntil: "Prestatie t/m",
  performedHint: "De dagen waarop is geleverd. De bestedingsperiode wordt hieraan getoetst.",
  bookedOn: "Boekdatum",
  year: "Boekjaar",
  yearHint: "Het jaar waarin de last in uw administratie staat.",
  invoicedOn: "Factuurdatum",
  counterparty: "Wederpartij",
  document: "Document",
  documentHint: "Boekstuknummer.",
  invoice: "Factuur",
  dateFormat: "dd-mm-jjjj",
  record: "Besteding vastleggen",
  recorded: (amount: string, measure: string) => `Vastgelegd: ${amount} bij ${measure}.`,
};

const en: Translation<typeof nl> = {
  title: "Record spending",
  noMeasures: "There are no measures yet. Add a measure first; all spending belongs to a measure.",
  toMeasures: "To measures",
  what: "What",
  when: "When",
  proof: "Where it comes from",
  measure: "Measure",
  kind: "Kind",
  amount: "Amount",
  amountHint: "Dutch notation: 1.234,56.",
  description: "Description",
  descriptionHint: "No names of children.",
  performedFrom: "Performance from",
  performedUntil: "Performance until",
  performedHint: "The days of delivery. The spending period is checked against these.",
  bookedOn: "Booking date",
  year: "Accounting year",
  yearHint: "The year whose accounts hold the cost.",
  invoicedOn: "Invoice date",
  counterparty: "Counterparty",
  document: "Document",
  documentHint: "Number of the ledger document.",
  invoice: "Invoice",
  dateFormat: "dd-mm-yyyy",
  record: "Record spending",
  recorded: (amount, measure) => `Recorded: ${amount} under ${measure}.`,
};

/** Words of the form that records spending. */
export const spendingLabels = { nl, en };

const kindsNl: Readonly<Record<ExpenditureKind, string>> = {
  regulier: "regulier",
  creditnota: "creditnota",
  correctie: "correctie",
  transitorisch: "transitorisch",
  "lagere vaststelling": "lagere vaststelling",
};

const kindsEn: Readonly<Record<ExpenditureKind, string>> = {
  regulier: "regulier (regular)",
  creditnota: "creditnota (credit note)",
  correctie: "correctie (correction)",
  transitorisch: "transitorisch (accrual)",
  "lagere vaststelling": "lagere vaststelling (subsidy set lower)",
};

/** The kinds of spending; the workbook keeps the Dutch word, so English shows it first. */
export const kindLabels = { nl: kindsNl, en: kindsEn };
