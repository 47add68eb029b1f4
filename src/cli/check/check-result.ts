import { findingMessage } from "../../messages/finding-message";
import type { Language } from "../../messages/language";
import { placeText } from "../../messages/place-text";
import { severityWords } from "../../messages/severity-words";
import type { Finding } from "../../rules/model/finding";
import { invoicesOfBook } from "../../rules/portfolio/invoices-of-book";
import type { JudgedBook } from "../judged-book";
import type { BookResult } from "../jobs/book-result";
import { portfolioLines } from "../portfolio/portfolio-lines";
import { errorsExit } from "../portfolio/errors-exit";
import { findingJson } from "./finding-json";
import { totalsJson } from "./totals-json";

/** Returns what `check` says of a book: every finding, the totals, and its lines in the portfolio; its invoices where other books stand beside it. */
export function checkResult(judged: JudgedBook, language: Language, besideOthers: boolean): BookResult {
  const { opened, view, findings } = judged;
  return {
    json: {
      source: opened.source,
      schemaVersion: opened.schemaVersion,
      totals: totalsJson(view.totals),
      findings: findings.map((finding) => findingJson(finding, language)),
    },
    lines: [...findings.map((finding) => findingLine(opened.source, finding, language)), ...portfolioLines(judged, language)],
    exit: errorsExit(findings),
    ...(besideOthers ? { invoices: invoicesOfBook(opened.book) } : {}),
  };
}

function findingLine(source: string, finding: Finding, language: Language): string {
  const { what, todo } = findingMessage(finding, language);
  return `${source}: ${severityWords[language][finding.severity]}: ${placeText(finding.place, language)}: ${what} ${todo}`;
}
