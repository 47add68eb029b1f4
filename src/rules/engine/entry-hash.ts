import { entryDate } from "../checks/entry-date";
import type { Expenditure } from "../model/expenditure";
import { finishHash, textHash } from "./text-hash";

/**
 * Returns a number that is equal for equal entries (counterparty, document, cents, date), or 0 for a row that is not held against
 * others because one of the four is empty.
 */
export function entryHash(row: Expenditure): number {
  const { amount, counterparty, document } = row;
  const on = entryDate(row);
  if (amount === null || on === null || counterparty === "" || document === "") {
    return 0;
  }
  let hash = textHash(0x811c9dc5, document);
  hash = textHash(Math.imul(hash ^ 1, 0x01000193), counterparty);
  hash = textHash(Math.imul(hash ^ 2, 0x01000193), on);
  hash = Math.imul(hash ^ (amount | 0), 0x85ebca6b);
  return finishHash(hash ^ Math.trunc(amount / 0x100000000));
}

/** Returns whether two rows are the same entry. */
export function sameEntry(a: Expenditure, b: Expenditure): boolean {
  return a.amount === b.amount && a.document === b.document && a.counterparty === b.counterparty && entryDate(a) === entryDate(b);
}
