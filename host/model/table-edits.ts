import { sheetRows } from "./area";
import { deleteCells, insertCells } from "./shift-cells";
import { fillDown, writeHeaders } from "./table-cells";
import { uniqueName } from "./table-columns";
import type { Table } from "./table";
import type { Workbook } from "./workbook";
import type { CellEdit } from "./worksheet";

/**
 * Adds rows to a table before this row of its body; what stands below the table moves down. A table whose only row is
 * empty takes the first new row there, as Excel does. Returns the row of the body where the new rows begin.
 */
export function addRows(workbook: Workbook, table: Table, index: number, count: number): number {
  const { body, sheet } = table;
  const blank = body.rows === 1 && index === 1 && isBlank(table);
  const first = blank ? 0 : index;
  const rows = blank ? count - 1 : count;
  if (rows === 0) {
    return first;
  }
  const place = { ...body, row: body.row + (blank ? 1 : index), rows };
  const atEnd = place.row === body.row + body.rows;
  insertCells(workbook, sheet, place, "InsertDown");
  if (atEnd && table.body.rows === body.rows) {
    workbook.tables.reshape(table, { ...table.area, rows: table.area.rows + rows }, table.columns);
  }
  // Rows that were there already hold their formulas; the inserted ones lie at `place`.
  fillDown(table, { ...table.body, rows: place.row - table.body.row }, place);
  return first;
}

/** Whether the only row of a table holds nothing but formulas. */
function isBlank({ sheet, body }: Table): boolean {
  return Array.from({ length: body.columns }, (_, at) => sheet.cell(body.row, body.column + at)).every(({ value, formula }) => value === null || formula !== null);
}

/** Deletes rows of a table; what stands below moves up. The last row is emptied, for a table keeps one. */
export function deleteRows(workbook: Workbook, table: Table, index: number, count: number): void {
  const { body, sheet } = table;
  const keeps = count >= body.rows;
  if (keeps) {
    const last = { ...body, row: body.row + index, rows: 1 };
    const edits: CellEdit[] = table.columns.map((_, at) => ({ row: last.row, column: body.column + at, content: { value: null } }));
    sheet.put(edits, last, "table");
    fillDown(table, { ...table.body, rows: 0 });
  }
  const gone = keeps ? count - 1 : count;
  if (gone > 0) {
    deleteCells(workbook, sheet, { ...body, row: body.row + index + (keeps ? 1 : 0), rows: gone }, "DeleteUp");
  }
}

/** Adds a column to a table at this position; cells at the right of the table move when it is in their way. Its id. */
export function addColumn(workbook: Workbook, table: Table, position: number, name: string | null): number {
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  const { area, sheet } = table;
  const at = area.column + position;
  sheet.grid.move({ ...area, column: at, columns: 16_384 - at }, 0, 1);
  const added = { id, name: uniqueName(name ?? `Kolom${String(position + 1)}`, table.columns), formula: null, filter: null };
  const columns = [...table.columns.slice(0, position), added, ...table.columns.slice(position)];
  workbook.tables.reshape(table, { ...area, columns: area.columns + 1 }, columns);
  workbook.changes.tell({ is: "shift", sheet, area: { ...area, column: at, columns: 1 }, shift: "InsertRight" });
  writeHeaders(table);
  return id;
}

/** Deletes a column of a table with its cells; what stands at the right of it, on the rows of the table, moves left. */
export function deleteColumn(workbook: Workbook, table: Table, position: number): void {
  const { area, sheet } = table;
  deleteCells(workbook, sheet, { ...area, column: area.column + position, columns: 1, rows: Math.min(area.rows, sheetRows) }, "DeleteLeft");
}
