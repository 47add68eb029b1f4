import { annexLines } from "./annex-lines";
import { balanceLines } from "./balance-lines";
import { labelLines, partnerLines, purposeLines } from "./breakdown-lines";
import { correctionLines } from "./correction-lines";
import { exactLines } from "./exact-lines";
import { findingLines } from "./finding-lines";
import { lawLines } from "./law-lines";
import { layOutSheet } from "./lay-out-sheet";
import { measureLines } from "./measure-lines";
import { reconciliationLines, reconciliationSummary } from "./reconciliation-lines";
import { headLines, headRows, titleLines } from "./report-head";
import type { ReportInput } from "./report-input";
import { reportSheetNames } from "./report-sheet-names";
import type { ReportSheet } from "./report-sheet";
import { schoolYearLines } from "./school-year-lines";
import { settlementLines } from "./settlement-lines";
import { subsidyLines } from "./subsidy-lines";
import { transferLines } from "./transfer-lines";
import { yearLines } from "./year-lines";

/**
 * Returns the report over one year as data: the sheet "Verantwoording T" with the annex and everything that explains it, and the sheet
 * "Aansluiting T" from the ledger to the annex. Amounts are native formulas over the tables of the book; beside each stands what the rules
 * say, so that the two can be compared.
 */
export function reportSheets(input: ReportInput): readonly [annex: ReportSheet, reconciliation: ReportSheet] {
  const names = reportSheetNames(input.report.year);
  const reconciliation = layOutSheet(names.reconciliation, [...titleLines(input, "Aansluiting"), ...headLines(input), ...reconciliationLines(input), ...balanceLines(input)], headRows);
  const unexplained = reconciliation.figures.find(({ what }) => what === "Onverklaard verschil")?.address ?? null;
  const annex = layOutSheet(
    names.annex,
    [
      ...titleLines(input, "Verantwoording"),
      ...headLines(input),
      ...annexLines(input),
      ...exactLines(input),
      ...reconciliationSummary(input, names.reconciliation, unexplained),
      ...balanceLines(input),
      ...purposeLines(input),
      ...measureLines(input),
      ...partnerLines(input),
      ...labelLines(input),
      ...schoolYearLines(input),
      ...yearLines(input),
      ...subsidyLines(input),
      ...transferLines(input),
      ...correctionLines(input),
      ...settlementLines(input),
      ...findingLines(input),
      ...lawLines(input),
    ],
    headRows,
  );
  return [annex, reconciliation];
}
