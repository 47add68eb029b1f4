import type { Translation } from "../translation";

const nl = {
  title: "Ontvangst vastleggen",
  explained: "Elke betaling van het Rijk is een ontvangst.",
  receivedOn: "Ontvangen op",
  amount: "Bedrag",
  document: "Document",
  documentHint: "Boekstuk of nummer van het bankafschrift.",
  note: "Toelichting",
  record: "Ontvangst vastleggen",
  recorded: (amount: string) => `Vastgelegd: ${amount}.`,
};

const en: Translation<typeof nl> = {
  title: "Record a receipt",
  explained: "Each payment by the state is a receipt.",
  receivedOn: "Received on",
  amount: "Amount",
  document: "Document",
  documentHint: "Ledger document or number of the bank statement.",
  note: "Note",
  record: "Record the receipt",
  recorded: (amount) => `Recorded: ${amount}.`,
};

/** Words of the form that records a receipt. */
export const receiptLabels = { nl, en };
