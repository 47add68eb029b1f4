import type { Allocation } from "../../../src/rules/model/allocation";
import type { Book } from "../../../src/rules/model/book";
import type { Expenditure } from "../../../src/rules/model/expenditure";
import type { Measure } from "../../../src/rules/model/measure";
import type { Receipt } from "../../../src/rules/model/receipt";
import type { Transfer } from "../../../src/rules/model/transfer";

const unreadable: readonly never[] = [];

/** Rows in which nothing is filled, as the spare row of a table. */
export const spare: {
  readonly allocations: Allocation;
  readonly receipts: Receipt;
  readonly measures: Measure;
  readonly expenditures: Expenditure;
  readonly transfers: Transfer;
} = {
  allocations: { rowId: "", unreadable, reference: "", decidedOn: null, amount: null, pupils: null, score: null, note: "" },
  receipts: { rowId: "", unreadable, receivedOn: null, amount: null, document: "", note: "" },
  measures: { rowId: "", unreadable, name: "", purpose: "", partner: "", note: "" },
  expenditures: {
    rowId: "",
    unreadable,
    year: null,
    bookedOn: null,
    invoicedOn: null,
    performedFrom: null,
    performedUntil: null,
    measure: "",
    kind: "",
    amount: null,
    description: "",
    document: "",
    invoice: "",
    counterparty: "",
    evidence: "",
    group: "",
    refersTo: "",
    importId: "",
  },
  transfers: {
    rowId: "",
    unreadable,
    direction: "",
    municipality: "",
    year: null,
    transferredOn: null,
    amount: null,
    document: "",
    note: "",
  },
};

/** A book of Gemeente Voorbeeld in which nothing stands yet. */
export const emptyBook: Book = {
  scheme: "D14",
  municipality: "0000",
  allocations: [],
  receipts: [],
  measures: [],
  expenditures: [],
  transfers: [],
};
