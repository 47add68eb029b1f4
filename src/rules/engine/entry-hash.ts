import { entryDate } from "../checks/entry-date";
import type { Expenditure } from "../model/expenditure";

/**
 * Returns a number that is equal for equal entries (counterparty, document, cents, date), or 0 for a row that is not held against
 * others because one of the four is empty. Made from the characters themselves, so that no key text is built per row.
 */
export function entryHash(row: Expenditure): number {
  const { amount, counterparty, document } = row;
  const on = entryDate(row);
  if (amount === null || on === null || counterparty === "" || document === "") {
    return 0;
  }
  let hash = mixText(0x811c9dc5, document);
  hash = mixText(Math.imul(hash ^ 1, 0x01000193), counterparty);
  hash = mixText(Math.imul(hash ^ 2, 0x01000193), on);
  hash = Math.imul(hash ^ (amount | 0), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.trunc(amount / 0x100000000), 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash === 0 ? 1 : hash;
}

/** Returns whether two rows are the same entry. */
export function sameEntry(a: Expenditure, b: Expenditure): boolean {
  return a.amount === b.amount && a.document === b.document && a.counterparty === b.counterparty && entryDate(a) === entryDate(b);
}

function mixText(seed: number, text: string): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}
