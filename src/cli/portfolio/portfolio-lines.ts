import { cliTextsOf } from "../../messages/cli/cli-texts-of";
import { formatDate } from "../../messages/format/format-date";
import { formatEuros } from "../../messages/format/format-euros";
import type { Language } from "../../messages/language";
import { severityCount } from "../../messages/severity-count";
import type { YearReport } from "../../rules/report/year-report";
import { reportYear } from "../../rules/report/report-year";
import type { JudgedBook } from "../judged-book";
import { municipalityText } from "./municipality-text";
import { shownIndicator } from "./shown-indicator";
import { yearOfFinding } from "./year-of-finding";

const severities = ["error", "warning", "note"] as const;

/**
 * Returns one line for a book and one for each of its years (indicators, balance, errors and the day of delivery), each with what
 * `detailsOf` adds below it.
 */
export function portfolioLines(
  { opened, view, findings, years }: JudgedBook,
  language: Language,
  detailsOf: (report: YearReport) => readonly string[] = () => [],
): string[] {
  const texts = cliTextsOf(language);
  const counts = severities.map((severity) => severityCount(findings.filter((finding) => finding.severity === severity).length, severity, language));
  const errorYears = findings.filter(({ severity }) => severity === "error").map((finding) => yearOfFinding(finding, opened.book));
  const lines = years.flatMap((year) => {
    const report = reportYear(view, year);
    const { indicators, statusOfLaw, balances, due } = report;
    const line = texts.year({
      year,
      indicators: indicators.map((indicator) => shownIndicator(indicator, language)),
      status: statusOfLaw,
      balances: balances.map(({ source, end }) => ({ source, end: formatEuros(end, language) })),
      errors: severityCount(errorYears.filter((one) => one === year).length, "error", language),
      deadline: due === null ? null : formatDate(due),
    });
    return [line, ...detailsOf(report)];
  });
  return [texts.book(opened.source, municipalityText(view), view.scheme.id, counts.join(", ")), ...lines];
}
