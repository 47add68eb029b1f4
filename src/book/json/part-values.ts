import type { Book } from "../../rules/model/book";
import type { BookPart } from "../../rules/model/book-part";
import { amount, date, decimal, text, whole, year } from "./json-value";
import type { JsonValue } from "./json-value";

type Row<Part extends BookPart> = Book[Part][number];

/** How every property of a row of each part is written; the row id, the same for all, stands apart. */
export type PartValues = {
  readonly [Part in BookPart]: {
    readonly [Column in Exclude<keyof Row<Part>, "rowId" | "unreadable" | "formulas">]: JsonValue<Row<Part>[Column]>;
  };
};

/** Every key of a book in JSON, per part. */
export const partValues: PartValues = {
  allocations: { reference: text, decidedOn: date, amount, pupils: whole, score: decimal, municipality: text, replaces: text, note: text },
  receipts: { receivedOn: date, amount, document: text, note: text },
  repayments: { year, repaidOn: date, amount, document: text, note: text },
  measures: { name: text, purpose: text, partner: text, labels: text, note: text },
  budgets: { measure: text, year, amount, note: text },
  subsidies: {
    reference: text,
    recipient: text,
    measure: text,
    decidedOn: date,
    activityFrom: date,
    activityUntil: date,
    granted: amount,
    advanced: amount,
    settleBefore: date,
    determinedOn: date,
    determined: amount,
    yearPolicy: text,
    note: text,
  },
  expenditures: {
    year,
    ledgerYear: year,
    bookedOn: date,
    invoicedOn: date,
    performedFrom: date,
    performedUntil: date,
    measure: text,
    kind: text,
    costType: text,
    subsidy: text,
    amount,
    recoverableVat: amount,
    otherFunding: amount,
    fundedBy: text,
    description: text,
    document: text,
    invoice: text,
    counterparty: text,
    evidence: text,
    hours: decimal,
    rate: amount,
    account: text,
    taakveld: text,
    categorie: text,
    group: text,
    refersTo: text,
    correctsYear: year,
    importId: text,
  },
  transfers: { direction: text, municipality: text, year, transferredOn: date, amount, document: text, note: text },
  years: {
    year,
    status: text,
    checkedBy: text,
    adoptedOn: date,
    submittedOn: date,
    redelivery: whole,
    reason: text,
    finalAccount: text,
    note: text,
  },
  openings: {
    year,
    received: amount,
    spent: amount,
    transferredIn: amount,
    transferredOut: amount,
    repaid: amount,
    balance: amount,
    source: text,
  },
  reported: { year, indicator: text, municipality: text, amount, text, delivery: whole },
  ledger: { year, role: text, account: text, name: text, source: text, amount, reason: text },
  sources: { importId: text, name: text, vatBasis: text, note: text },
  vatRules: { from: date, percentage: decimal, note: text },
  indicatorTexts: { year, indicator: text, text, control: text, source: text },
};
