import { bookParts } from "../model/book-parts";
import type { Finding } from "../model/finding";

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
  return finding.place.part === null ? bookParts.length : bookParts.indexOf(finding.place.part);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
