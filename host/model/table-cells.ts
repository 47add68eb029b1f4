import type { Area } from "./area";
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

/** Fills the formulas of calculated columns and the format of the row above into rows that `oldBody` did not have. */
export function fillDown(table: Table, oldBody: Area): void {
  const body = table.body;
  const edits: CellEdit[] = [];
  const last = oldBody.row + oldBody.rows - 1;
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    if (row >= oldBody.row && row <= last) {
      continue;
    }
    table.columns.forEach(({ formula }, at) => {
      const column = body.column + at;
      const cell = table.sheet.cell(row, column);
      if (formula !== null && cell.formula === null && cell.value === null) {
        edits.push({ row, column, content: { formula } });
      }
    });
  }
  copyFormats(table, last, body);
  table.sheet.put(edits, body, "table");
}

function copyFormats(table: Table, from: number, body: Area): void {
  const end = body.row + body.rows - 1;
  if (end <= from || from < body.row) {
    return;
  }
  for (let column = body.column; column < body.column + body.columns; column += 1) {
    const { format } = table.sheet.cell(from, column);
    const plain = table.sheet.cell(end, column).format;
    if (format !== plain) {
      table.sheet.format({ row: from + 1, column, rows: end - from, columns: 1 }, format);
    }
  }
}
