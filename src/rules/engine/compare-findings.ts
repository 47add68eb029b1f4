import type { BookPart } from "../model/book-part";
import { bookParts } from "../model/book-parts";
import type { Finding } from "../model/finding";

const orderOf: ReadonlyMap<BookPart | null, number> = new Map(bookParts.map((part, index) => [part, index]));

/** Orders findings by part, row, code and column; those about the whole book come last. */
export function compareFindings({ place: a, code: codeOfA }: Finding, { place: b, code: codeOfB }: Finding): number {
  if (a.part !== b.part) {
    return partOrder(a.part) - partOrder(b.part);
  }
  return (a.row ?? -1) - (b.row ?? -1) || compareText(codeOfA, codeOfB) || compareText(a.column ?? "", b.column ?? "");
}

function partOrder(part: BookPart | null): number {
  return orderOf.get(part) ?? bookParts.length;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
