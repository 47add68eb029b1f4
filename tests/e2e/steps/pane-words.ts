import { annexCalendarLabels } from "../../../src/messages/labels/annex-calendar-labels";
import { annexFormLabels } from "../../../src/messages/labels/annex-form-labels";
import { annexLabels } from "../../../src/messages/labels/annex-labels";
import { annexMoneyLabels } from "../../../src/messages/labels/annex-money-labels";
import { annexReportLabels } from "../../../src/messages/labels/annex-report-labels";
import { annexStatusLabels } from "../../../src/messages/labels/annex-status-labels";
import { bookLabels } from "../../../src/messages/labels/book-labels";
import { explanationLabels } from "../../../src/messages/labels/explanation-labels";
import { findingsLabels } from "../../../src/messages/labels/findings-labels";
import { importLabels } from "../../../src/messages/labels/import-labels";
import { ledgerAssignmentLabels } from "../../../src/messages/labels/ledger-assignment-labels";
import { ledgerFileLabels } from "../../../src/messages/labels/ledger-file-labels";
import { ledgerImportLabels } from "../../../src/messages/labels/ledger-import-labels";
import { ledgerLabels } from "../../../src/messages/labels/ledger-labels";
import { ledgerSelectionLabels } from "../../../src/messages/labels/ledger-selection-labels";
import { makeBookLabels } from "../../../src/messages/labels/make-book-labels";
import { measureLabels } from "../../../src/messages/labels/measure-labels";
import { moneyLabels } from "../../../src/messages/labels/money-labels";
import { receiptLabels } from "../../../src/messages/labels/receipt-labels";
import { spendingLabels } from "../../../src/messages/labels/spending-labels";

/** The words that a person looks for in the pane, in one language. */
export function paneWords(language: "nl" | "en") {
  return {
    annex: annexLabels[language],
    annexCalendar: annexCalendarLabels[language],
    annexForm: annexFormLabels[language],
    annexMoney: annexMoneyLabels[language],
    annexReport: annexReportLabels[language],
    annexStatus: annexStatusLabels[language],
    book: bookLabels[language],
    explanation: explanationLabels[language],
    findings: findingsLabels[language],
    import: importLabels[language],
    ledger: ledgerLabels[language],
    ledgerAssignment: ledgerAssignmentLabels[language],
    ledgerFile: ledgerFileLabels[language],
    ledgerImport: ledgerImportLabels[language],
    ledgerSelection: ledgerSelectionLabels[language],
    make: makeBookLabels[language],
    measure: measureLabels[language],
    money: moneyLabels[language],
    receipt: receiptLabels[language],
    spending: spendingLabels[language],
  } as const;
}

export type PaneWords = ReturnType<typeof paneWords>;
