import type { TableName } from "./schema/table-name";
import type { TableSchema } from "./schema/table-schema";
import { placedAllocationTable } from "./sheets/allocation-sheet";
import { expenditureTable } from "./tables/expenditure-table";
import { findingTable } from "./tables/finding-table";
import { journalTable } from "./tables/journal-table";
import { measureTable } from "./tables/measure-table";
import { receiptTable } from "./tables/receipt-table";
import { kindTable, purposeTable, settingTable } from "./tables/setting-tables";
import { transferTable } from "./tables/transfer-table";

/** Every table of a book by its name, in schema version 1. */
export const tableSchemas: Readonly<Record<TableName, TableSchema>> = {
  tblToekenning: placedAllocationTable,
  tblOntvangst: receiptTable,
  tblMaatregel: measureTable,
  tblBesteding: expenditureTable,
  tblOverdracht: transferTable,
  tblBevinding: findingTable,
  tblBoek: settingTable,
  tblDoel: purposeTable,
  tblSoort: kindTable,
  tblLogboek: journalTable,
};
