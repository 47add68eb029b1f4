import type { BookPart } from "../model/book-part";
import type { Finding } from "../model/finding";

const order: Readonly<Record<BookPart, number>> = { allocations: 0, receipts: 1, measures: 2, expenditures: 3, transfers: 4 };

/** Orders findings by part, row, code and column; those about the whole book come last. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    partOrder(a) - partOrder(b) ||
    (a.place.row ?? -1) - (b.place.row ?? -1) ||
    compareText(a.code, b.code) ||
    compareText(a.place.column ?? "", b.place.column ?? "")
  );
}

function partOrder(finding: Finding): number {
  return finding.place.part === null ? 5 : order[finding.place.part];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
