import type { ReportedFinding } from "../../book/report/report-input";
import { findingMessage } from "../../messages/finding-message";
import { placeText } from "../../messages/place-text";
import { severityWords } from "../../messages/severity-words";
import { explanationOf } from "../../rules/explanations/explanation-of";
import type { Book } from "../../rules/model/book";
import type { Finding } from "../../rules/model/finding";
import { concernsYear } from "./concerns-year";

/** Returns the findings that belong in the account of a year, in Dutch as the whole workbook, each with what the officer said to it. */
export function reportedFindings(book: Book, findings: readonly Finding[], year: number): readonly ReportedFinding[] {
  return findings
    .filter((finding) => concernsYear(book, finding, year))
    .map((finding) => {
      const { what, todo } = findingMessage(finding, "nl");
      const said = explanationOf(finding, book.explanations);
      return {
        severity: severityWords.nl[finding.severity],
        place: placeText(finding.place, "nl"),
        sentence: said === null ? `${what} ${todo}` : what,
        status: finding.status,
        explanation: said === null ? null : { text: said.text, by: said.by, on: said.on },
      };
    });
}
