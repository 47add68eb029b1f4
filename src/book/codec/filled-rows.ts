import { tableSchemas } from "../table-schemas";
import type { TableName } from "../schema/table-name";
import type { RawTable } from "./raw-table";

/**
 * Returns how many rows of the table count: blank rows at its end do not. A row is blank when every column that an officer fills
 * is empty; calculated and derived columns do not fill it. A new table has one blank row.
 */
export function filledRows(table: RawTable): number {
  const filled = officerPositions(table);
  let count = table.rows.length;
  while (count > 0 && isBlank(table, count - 1, filled)) {
    count -= 1;
  }
  return count;
}

function officerPositions(table: RawTable): readonly number[] {
  const schema = Object.hasOwn(tableSchemas, table.name) ? tableSchemas[table.name as TableName] : undefined;
  const derived = new Set(schema?.columns.filter((column) => column.formula !== undefined || column.derived === true).map((column) => column.header));
  const positions = table.headers.map((header, position) => (derived.has(header) ? -1 : position)).filter((position) => position >= 0);
  return positions.length === 0 ? table.headers.map((_, position) => position) : positions;
}

function isBlank(table: RawTable, row: number, positions: readonly number[]): boolean {
  const cells = table.rows[row] ?? [];
  return positions.every((position) => {
    const value = cells[position] ?? "";
    return typeof value === "string" && value.trim() === "";
  });
}
