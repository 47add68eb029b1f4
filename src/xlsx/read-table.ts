import type { CellValue, Sheet, TableDefinition } from "./hucre-door";
import { serialOfDate } from "./serial-of-date";
import type { SheetTable, SheetValue } from "./sheet-table";
import { tableArea } from "./table-area";

/** Returns a table of a sheet that hucre read with its days from 1904; null where the file does not say which cells it covers. */
export function readTable(sheet: Sheet, table: TableDefinition): SheetTable | null {
  const area = tableArea(table.range ?? "");
  if (area === null) {
    return null;
  }
  const { top, left, right } = area;
  const bottom = table.showTotalRow === true ? area.bottom - 1 : area.bottom;
  const errors = new Set<string>();
  const formulas = new Set<string>();
  const rows: SheetValue[][] = [];
  for (let row = top + 1; row <= bottom; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const values: SheetValue[] = [];
    for (let column = left; column <= right; column += 1) {
      values.push(valueOf(cells[column] ?? null));
      const detail = sheet.cells?.get(`${row},${column}`);
      if (detail !== undefined) {
        const place = `${row - top - 1}:${column - left}`;
        if (detail.type === "error") errors.add(place);
        if (detail.formula !== undefined) formulas.add(place);
      }
    }
    rows.push(values);
  }
  return { name: table.displayName ?? table.name, headers: table.columns.map(({ name }) => name), rows, errors, formulas };
}

function valueOf(value: CellValue): SheetValue {
  if (value instanceof Date) {
    return serialOfDate(value);
  }
  return value ?? "";
}
