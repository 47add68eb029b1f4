import type { Area } from "./area";
import { CellError } from "./cell-value";
import type { Table, TableColumn } from "./table";

/**
 * The columns of a table laid over `area`: known ones stay with their cells, new ones take the text of the header cell,
 * or "Kolom1" and so on where it is empty. Names are made unique as Excel does, with a number behind.
 */
export function columnsFor(table: Table, area: Area): readonly TableColumn[] {
  let nextId = Math.max(0, ...table.columns.map(({ id }) => id)) + 1;
  const columns: TableColumn[] = [];
  for (let at = 0; at < area.columns; at += 1) {
    const known = table.columns[area.column + at - table.area.column];
    if (known !== undefined) {
      columns.push(known);
      continue;
    }
    const wanted = headerText(table, area.row, area.column + at) || `Kolom${String(at + 1)}`;
    columns.push({ id: nextId, name: uniqueName(wanted, columns), formula: null, filter: null });
    nextId += 1;
  }
  return columns;
}

/** `wanted`, with a number behind when one of the columns has it. */
export function uniqueName(wanted: string, columns: readonly TableColumn[]): string {
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    name = `${wanted}${String(number)}`;
  }
  return name;
}

function headerText(table: Table, row: number, column: number): string {
  const { value } = table.sheet.cell(row, column);
  return value instanceof CellError ? value.name : String(value ?? "");
}
