import type { ColumnMapping } from "../model/column-mapping";
import type { SourceTable } from "../model/source-table";
import { positionsOf } from "./positions-of";

/** Returns where the columns of a table stand that hold amounts, from 0. */
export function amountPositions(table: SourceTable, columns: ColumnMapping["columns"]): number[] {
  return positionsOf(table, columns, ["amount", "debit", "credit", "vat"]);
}
