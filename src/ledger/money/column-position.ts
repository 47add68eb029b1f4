import type { SourceTable } from "../model/source-table";

/** Returns where the column with this header stands, from 0; null for no header, and for one that the table does not have. */
export function columnPosition({ columns }: Pick<SourceTable, "columns">, header: string | undefined): number | null {
  const position = columns.findIndex((column) => column.header === header);
  return position < 0 ? null : position;
}
