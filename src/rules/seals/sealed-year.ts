import { yearOf } from "../dates/year-of";
import type { Book } from "../model/book";
import type { SealedPart } from "./sealed-columns";

/**
 * Returns the year in whose account a row counts, or null: a receipt in that of its day, the others in the one that they name. A measure
 * counts in every year in which money was spent under it, so it has none of its own.
 */
export const sealedYear: { readonly [Part in SealedPart]: (row: Book[Part][number]) => number | null } = {
  receipts: ({ receivedOn }) => (receivedOn === null ? null : yearOf(receivedOn)),
  repayments: ({ year }) => year,
  measures: () => null,
  expenditures: ({ year }) => year,
  transfers: ({ year }) => year,
  ledger: ({ year }) => year,
};
