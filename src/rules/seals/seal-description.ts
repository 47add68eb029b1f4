import type { Book } from "../model/book";
import type { SealedPart } from "./sealed-columns";

const longest = 120;

/** Returns in a few words what a row is about, so that it can be named when it is gone; empty where nothing says so. */
export function sealDescription<Part extends SealedPart>(part: Part, row: Book[Part][number]): string {
  const words = wordsOf[part](row).filter((word) => word !== "");
  const text = words.join(", ").replace(/\s+/g, " ").trim();
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

const wordsOf: { readonly [Part in SealedPart]: (row: Book[Part][number]) => readonly string[] } = {
  receipts: ({ document, note }) => [document, note],
  repayments: ({ document, note }) => [document, note],
  measures: ({ name, purpose }) => [name, purpose],
  expenditures: ({ document, counterparty, description }) => [document, counterparty, description],
  transfers: ({ direction, municipality, document }) => [direction, municipality, document],
  ledger: ({ role, account, name }) => [role, account, name],
};
