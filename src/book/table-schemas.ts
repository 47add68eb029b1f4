import type { TableName } from "./schema/table-name";
import type { TableSchema } from "./schema/table-schema";
import { placedAllocationTable } from "./sheets/allocation-sheet";
import { assignmentTable } from "./tables/assignment-table";
import { budgetTable } from "./tables/budget-table";
import { columnMemoryTable } from "./tables/column-memory-table";
import { expenditureTable } from "./tables/expenditure-table";
import { explanationTable } from "./tables/explanation-table";
import { findingTable } from "./tables/finding-table";
import { importLineTable } from "./tables/import-line-table";
import { importTable } from "./tables/import-table";
import { indicatorTextTable } from "./tables/indicator-text-table";
import { journalTable } from "./tables/journal-table";
import { ledgerTable } from "./tables/ledger-table";
import { measureTable } from "./tables/measure-table";
import { openingTable } from "./tables/opening-table";
import { receiptTable } from "./tables/receipt-table";
import { repaymentTable } from "./tables/repayment-table";
import { reportedTable } from "./tables/reported-table";
import { kindTable, purposeTable, settingTable } from "./tables/setting-tables";
import { sealTable } from "./tables/seal-table";
import { sourceTable } from "./tables/source-table";
import { subsidyTable } from "./tables/subsidy-table";
import { transferTable } from "./tables/transfer-table";
import { vatRuleTable } from "./tables/vat-rule-table";
import { yearTable } from "./tables/year-table";

/** Every table of a book by its name, in the newest schema version. */
export const tableSchemas: Readonly<Record<TableName, TableSchema>> = {
  tblToekenning: placedAllocationTable,
  tblOntvangst: receiptTable,
  tblTerugbetaling: repaymentTable,
  tblMaatregel: measureTable,
  tblBegroting: budgetTable,
  tblSubsidie: subsidyTable,
  tblBesteding: expenditureTable,
  tblOverdracht: transferTable,
  tblBevinding: findingTable,
  tblBoek: settingTable,
  tblDoel: purposeTable,
  tblSoort: kindTable,
  tblJaar: yearTable,
  tblOpening: openingTable,
  tblVerantwoord: reportedTable,
  tblGrootboek: ledgerTable,
  tblBron: sourceTable,
  tblBtwRegel: vatRuleTable,
  tblIndicatorTekst: indicatorTextTable,
  tblToewijzing: assignmentTable,
  tblKoppeling: columnMemoryTable,
  tblImport: importTable,
  tblImportregel: importLineTable,
  tblBeoordeling: explanationTable,
  tblZegel: sealTable,
  tblLogboek: journalTable,
};
