import type { Area } from "./area";
import type { CellFormat } from "./cell-format";
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
  const calculated = table.columns.flatMap(({ formula }, at) => (formula === null ? [] : [{ column: body.column + at, formulaAt: formulaPerRow(formula, body.row) }]));
  for (let row = first; row < end; row += 1) {
    for (const { column, formulaAt } of calculated) {
      const cell = table.sheet.cell(row, column);
      if (cell.formula === null && cell.value === null) {
        edits.push({ row, column, content: { formula: formulaAt(row) } });
      }
    }
  }
  copyFormats(table, first - 1, end);
  table.sheet.put(edits, { ...body, row: first, rows: Math.max(1, end - first) }, "table");
}

/** A formula that reads the same one row down reads the same everywhere: most of a table's do, and are translated once instead of per row. */
function formulaPerRow(formula: string, firstRow: number): (row: number) => string {
  return translateFormula(formula, 1, 0) === formula ? () => formula : (row) => translateFormula(formula, row - firstRow, 0);
}

function copyFormats({ sheet, body }: Table, from: number, end: number): void {
  if (end <= from + 1 || from < body.row) {
    return;
  }
  const formatsOf = (row: number): readonly CellFormat[] => Array.from({ length: body.columns }, (_, at) => sheet.cell(row, body.column + at).format);
  const [wanted, last] = [formatsOf(from), formatsOf(end - 1)];
  if (wanted.some((format, at) => format !== last[at])) {
    sheet.formatRows({ ...body, row: from + 1, rows: end - from - 1 }, wanted);
  }
}
