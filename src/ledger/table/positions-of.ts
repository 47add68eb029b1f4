import type { ColumnMapping } from "../model/column-mapping";
import type { LedgerField } from "../model/ledger-field";
import type { SourceTable } from "../model/source-table";

/** Returns where the columns of a table stand that hold these fields, from 0. */
export function positionsOf(table: SourceTable, columns: ColumnMapping["columns"], fields: readonly LedgerField[]): number[] {
  return table.columns.flatMap(({ header }, position) => (fields.some((field) => columns[field] === header) ? [position] : []));
}
