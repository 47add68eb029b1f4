import { cliTextsOf } from "../../messages/cli/cli-texts-of";
import { findingMessage } from "../../messages/finding-message";
import { formatEuros } from "../../messages/format/format-euros";
import type { Language } from "../../messages/language";
import type { Finding } from "../../rules/model/finding";
import type { YearReport } from "../../rules/report/year-report";
import { reportYear } from "../../rules/report/report-year";
import { settle } from "../../rules/settlement/settle";
import type { BookResult } from "../jobs/book-result";
import type { JudgedBook } from "../judged-book";
import { errorsExit } from "../portfolio/errors-exit";
import { portfolioLines } from "../portfolio/portfolio-lines";
import { settlementJson } from "./settlement-json";
import { yearJson } from "./year-json";

/** Returns what `report` says of a book: per year the indicators, the balance, the reconciliation and what differs from what was reported. */
export function reportResult(judged: JudgedBook, language: Language): BookResult {
  const { opened, view, findings, years } = judged;
  const settlement = settle(view);
  return {
    json: {
      source: opened.source,
      schemaVersion: opened.schemaVersion,
      scheme: view.scheme.id,
      municipality: view.municipality,
      errors: findings.filter(({ severity }) => severity === "error").length,
      settlement: settlementJson(settlement),
      years: years.map((year) => yearJson(reportYear(view, year))),
    },
    lines: [
      ...portfolioLines(judged, language, (report) => [...detailLines(report, language), ...sealLines(findings, report.year, language)]),
      cliTextsOf(language).settlement(formatEuros(settlement.toRepay, language)),
    ],
    exit: errorsExit(findings),
  };
}

function detailLines({ reconciliation, differences }: YearReport, language: Language): string[] {
  const texts = cliTextsOf(language);
  const euros = (amount: Parameters<typeof formatEuros>[0]): string => formatEuros(amount, language);
  const reconciled =
    reconciliation === null || !reconciliation.costsGiven
      ? texts.noReconciliation
      : texts.reconciliation(euros(reconciliation.expected), euros(reconciliation.spent), euros(reconciliation.unexplained));
  const changed = differences.map(({ indicator, municipality, reported, now }) =>
    texts.difference(municipality === "" ? indicator : `${indicator} ${municipality}`, euros(reported), euros(now)),
  );
  return [reconciled, ...changed];
}

/** What is wrong with the seal of a year itself; what changed under it is among the errors. */
function sealLines(findings: readonly Finding[], year: number, language: Language): string[] {
  const ofSeal = findings.filter(({ code, facts }) => (code === "seal-broken" || code === "seal-list-differs") && "year" in facts && facts.year === year);
  return ofSeal.map((finding) => `    ${findingMessage(finding, language).what}`);
}
