import type { Book } from "../model/book";

/** The parts of a book whose rows make up the account of a year. */
export type SealedPart = "receipts" | "repayments" | "measures" | "expenditures" | "transfers" | "ledger";

type ColumnsOf<Part extends SealedPart> = readonly Exclude<keyof Book[Part][number], "rowId" | "unreadable" | "formulas">[];

/**
 * The columns of a row that count under a seal, in a fixed order that must never change. Notes and evidence do not: an accountant may
 * ask for more of them after the year is adopted. Neither does what an import wrote to find its own rows again.
 */
export const sealedColumns: { readonly [Part in SealedPart]: ColumnsOf<Part> } = {
  receipts: ["receivedOn", "amount", "document"],
  repayments: ["year", "repaidOn", "amount", "document"],
  measures: ["name", "purpose"],
  expenditures: [
    "year",
    "ledgerYear",
    "bookedOn",
    "invoicedOn",
    "performedFrom",
    "performedUntil",
    "measure",
    "kind",
    "costType",
    "subsidy",
    "amount",
    "recoverableVat",
    "otherFunding",
    "fundedBy",
    "description",
    "document",
    "invoice",
    "counterparty",
    "hours",
    "rate",
    "account",
    "taakveld",
    "categorie",
    "group",
    "refersTo",
    "correctsYear",
  ],
  transfers: ["direction", "municipality", "year", "transferredOn", "amount", "document"],
  ledger: ["year", "role", "account", "name", "source", "amount", "reason"],
};

/** The parts in the order in which a seal takes them. */
export const sealedParts = ["receipts", "repayments", "measures", "expenditures", "transfers", "ledger"] as const satisfies readonly SealedPart[];

const names: ReadonlySet<string> = new Set(sealedParts);

/** Returns whether a text names a part whose rows are sealed. */
export function isSealedPart(name: string): name is SealedPart {
  return names.has(name);
}
