import { balanceSheet } from "./balance-sheet";
import { contentsSheet } from "./contents-sheet";
import { differenceSheet } from "./difference-sheet";
import { evidenceSheet } from "./evidence-sheet";
import type { ExportInput } from "./export-input";
import type { ExportWorkbook } from "./export-sheet";
import { findingSheet } from "./finding-sheet";
import { indicatorSheet } from "./indicator-sheet";
import { journalSheet } from "./journal-sheet";
import { lawSheet } from "./law-sheet";
import { limitSheet } from "./limit-sheet";
import { reconciliationSheet } from "./reconciliation-sheet";
import { controlTotalSheet, receiptSheet, subsidySheet, transferSheet } from "./record-sheets";
import { sampleSheet } from "./sample-sheet";
import { spendingSheet } from "./spending-sheet";

/**
 * Returns the export of one year for the accountant as data: report, rows, findings, journal and the rules with their sources. Every figure
 * is one of the rules module; the sums are formulas over the tables of the export. It reads only; the accountant's own table of errors
 * and uncertainties is no part of it.
 */
export function accountantWorkbook(input: ExportInput): ExportWorkbook {
  const { report, view, municipalityName, madeOn } = input;
  const makers = [
    indicatorSheet,
    reconciliationSheet,
    balanceSheet,
    spendingSheet,
    receiptSheet,
    transferSheet,
    subsidySheet,
    findingSheet,
    evidenceSheet,
    limitSheet,
    differenceSheet,
    sampleSheet,
    journalSheet,
    lawSheet,
    controlTotalSheet,
  ];
  const sheets = makers.map((make) => make(input));
  const title = `SiSa ${view.scheme.code} ${report.year}, ${municipalityName}`;
  return { title, footer: `${title}, status ${report.status}`, madeAt: `${madeOn}T00:00:00Z`, sheets: [contentsSheet(input, sheets), ...sheets] };
}
