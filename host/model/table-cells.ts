import type { Area } from "./area";
import { translateFormula } from "./formula-references";
import type { Table } from "./table";
import type { CellEdit } from "./worksheet";

/** Makes the header cells say the names of the columns, as text. */
export function writeHeaders(table: Table): void {
  const edits: CellEdit[] = [];
  table.columns.forEach(({ name }, at) => {
    const [row, column] = [table.area.row, table.area.column + at];
    if (table.sheet.cell(row, column).value !== name) {
      edits.push({ row, column, content: { value: name } });
    }
  });
  table.sheet.put(edits, table.header, "table");
}

/** Fills the formulas of calculated columns, and the format of the row above, into new rows: those of `added`, or all that `oldBody` lacks. */
export function fillDown(table: Table, oldBody: Area, added: Area | null = null): void {
  const { body } = table;
  const first = added?.row ?? oldBody.row + oldBody.rows;
  const end = added === null ? body.row + body.rows : added.row + added.rows;
  const edits: CellEdit[] = [];
  for (let row = first; row < end; row += 1) {
    table.columns.forEach(({ formula }, at) => {
      const column = body.column + at;
      const cell = table.sheet.cell(row, column);
      if (formula !== null && cell.formula === null && cell.value === null) {
        edits.push({ row, column, content: { formula: translateFormula(formula, row - body.row, 0) } });
      }
    });
  }
  copyFormats(table, first - 1, end);
  table.sheet.put(edits, { ...body, row: first, rows: Math.max(1, end - first) }, "table");
}

function copyFormats({ sheet, body }: Table, from: number, end: number): void {
  if (end <= from + 1 || from < body.row) {
    return;
  }
  for (let column = body.column; column < body.column + body.columns; column += 1) {
    const { format } = sheet.cell(from, column);
    if (format !== sheet.cell(end - 1, column).format) {
      sheet.format({ row: from + 1, column, rows: end - from - 1, columns: 1 }, format);
    }
  }
}
