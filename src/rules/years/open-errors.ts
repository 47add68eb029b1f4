import { yearOf } from "../dates/year-of";
import { explainedFindings } from "../explanations/explained-findings";
import type { Book } from "../model/book";
import type { Finding } from "../model/finding";

/**
 * Returns the errors that stand in the way of a year: over it, over an earlier one, or over the book as a whole, which nobody explained.
 * An error over a later year does not touch its figures.
 */
export function openErrors(findings: readonly Finding[], book: Book, year: number): readonly Finding[] {
  const explained = explainedFindings(findings, book.explanations);
  return findings.filter(
    (finding) => finding.severity === "error" && explained.get(finding)?.is !== "explained" && (yearOfFinding(finding, book) ?? year) <= year,
  );
}

/** The year that a finding names, or in which its row counts; null where neither says so. */
function yearOfFinding({ facts, place }: Finding, book: Book): number | null {
  if ("year" in facts && facts.year !== null) {
    return facts.year;
  }
  const row = place.part === null || place.row === null ? undefined : book[place.part][place.row];
  if (row === undefined) {
    return null;
  }
  return "year" in row ? row.year : "receivedOn" in row && row.receivedOn !== null ? yearOf(row.receivedOn) : null;
}
