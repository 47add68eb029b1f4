import type { Area } from "./area";
import { intersect } from "./area";
import { CellError } from "./cell-value";
import { translateFormula } from "./formula-references";
import { fillDown, writeHeaders } from "./table-cells";
import { uniqueName } from "./table-columns";
import type { Table } from "./table";
import type { Tables } from "./tables";
import type { CellEdit, Worksheet } from "./worksheet";

/** What Excel does to tables after cells were edited, by a person or by an add-in. */
export function afterEdit(tables: Tables, sheet: Worksheet, edits: readonly CellEdit[], edited: Area): void {
  for (const table of tables.on(sheet)) {
    grow(tables, table, edits, edited);
    if (intersect(table.header, edited) !== null) {
      renameColumns(tables, table, edits);
    }
    if (intersect(table.body, edited) !== null) {
      learnFormulas(tables, table, edits);
    }
  }
}

/**
 * A table without totals takes in content written right below it, also when it begins in the table itself as a paste does,
 * or right beside it, when nothing else stands there.
 */
function grow(tables: Tables, table: Table, edits: readonly CellEdit[], edited: Area): void {
  const { area } = table;
  const end = area.row + area.rows;
  const past = edited.row + edited.rows;
  const below = edited.row > area.row && edited.row <= end && past > end && edited.column >= area.column && edited.column + edited.columns <= area.column + area.columns;
  const beside = edited.column === area.column + area.columns && edited.row >= area.row && edited.row + edited.rows <= area.row + area.rows;
  const filled = edits.some(({ content }) => "formula" in content || content.value !== null);
  if (!filled || (below && table.look.showTotals) || (!below && !beside)) {
    return;
  }
  const grown = below ? { ...area, rows: past - area.row } : { ...area, columns: area.columns + edited.columns };
  const added = below ? { ...grown, row: end, rows: past - end } : { ...grown, column: edited.column, columns: edited.columns };
  if (!inTheWay(tables, table, added, edited)) {
    tables.resize(table, grown);
  }
}

function inTheWay(tables: Tables, table: Table, added: Area, edited: Area): boolean {
  if (tables.on(table.sheet).some((other) => other !== table && intersect(other.area, added) !== null)) {
    return true;
  }
  let found = false;
  table.sheet.grid.visit(added, (cell, row, column) => {
    const own = intersect(edited, { row, column, rows: 1, columns: 1 }) !== null;
    found ||= !own && (cell.value !== null || cell.formula !== null);
  });
  return found;
}

function renameColumns(tables: Tables, table: Table, edits: readonly CellEdit[]): void {
  let columns = table.columns;
  for (const { row, column } of edits) {
    const at = column - table.area.column;
    if (row !== table.area.row || at < 0 || at >= columns.length) {
      continue;
    }
    const { value } = table.sheet.cell(row, column);
    const text = value instanceof CellError ? value.name : String(value ?? "");
    const others = columns.filter((_, other) => other !== at);
    const name = uniqueName(text === "" ? `Kolom${String(at + 1)}` : text, others);
    columns = columns.map((known, other) => (other === at ? { ...known, name } : known));
  }
  tables.reshape(table, table.area, columns);
  writeHeaders(table);
}

/** A column whose cells all hold one formula is calculated; a formula put in an otherwise empty column fills it. */
function learnFormulas(tables: Tables, table: Table, edits: readonly CellEdit[]): void {
  const { body } = table;
  const learned = new Map<number, string>();
  for (const { row, column, content } of edits) {
    const at = column - body.column;
    if ("formula" in content && !learned.has(at) && at >= 0 && at < table.columns.length && row >= body.row && row < body.row + body.rows) {
      learned.set(at, translateFormula(content.formula, body.row - row, 0));
    }
  }
  for (const [at, formula] of learned) {
    if (table.columns[at]?.formula !== formula && isWholeColumn(table, at, formula)) {
      tables.reshape(table, table.area, table.columns.map((column, other) => (other === at ? { ...column, formula } : column)));
      fillDown(table, { ...body, rows: 0 });
    }
  }
}

function isWholeColumn(table: Table, at: number, formula: string): boolean {
  const { body } = table;
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    const cell = table.sheet.cell(row, body.column + at);
    const empty = cell.formula === null && cell.value === null;
    if (!empty && cell.formula !== translateFormula(formula, row - body.row, 0)) {
      return false;
    }
  }
  return true;
}
