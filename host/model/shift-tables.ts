import type { Area } from "./area";
import { intersect, within } from "./area";
import type { Shift } from "./change";
import { mapReferences } from "./formula-references";
import { shiftReference } from "./shift-reference";
import type { Table, TableColumn } from "./table";
import { uniqueName } from "./table-columns";
import { Trouble } from "./trouble";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Moves and sizes the tables of a sheet for inserted or deleted cells. Throws InsertDeleteConflict when one would be torn. */
export function shiftTables(workbook: Workbook, sheet: Worksheet, area: Area, shift: Shift): void {
  const changes = workbook.tables.on(sheet).map((table) => ({ table, after: shifted(table, area, shift) }));
  for (const { table, after } of changes) {
    if (after === null) {
      workbook.tables.remove(table);
    } else {
      const columns = table.columns.map((column) => ({
        ...column,
        formula: column.formula === null ? null : mapReferences(column.formula, (reference) => (reference.sheet === null ? shiftReference(reference, area, shift) : reference)),
      }));
      const { lost, gained } = after;
      const kept = lost === null ? columns : columns.filter((_, at) => at < lost.first || at >= lost.first + lost.count);
      workbook.tables.reshape(table, after.area, gained === undefined ? kept : withNewColumns(kept, gained));
    }
  }
}

interface Shifted {
  readonly area: Area;
  /** Positions of columns that were deleted. */
  readonly lost: { readonly first: number; readonly count: number } | null;
  /** Where columns came in between; absent when none did. */
  readonly gained?: { readonly first: number; readonly count: number };
}

/** New columns are called "Kolom1" and so on, as Excel does; `insertCells` writes their headers when the cells have moved. */
function withNewColumns(columns: readonly TableColumn[], { first, count }: { readonly first: number; readonly count: number }): readonly TableColumn[] {
  let made = [...columns];
  for (let at = 0; at < count; at += 1) {
    const id = Math.max(0, ...made.map((column) => column.id)) + 1;
    made = [...made.slice(0, first + at), { id, name: freeName(made), formula: null, filter: null }, ...made.slice(first + at)];
  }
  return made;
}

function freeName(columns: readonly TableColumn[]): string {
  let number = 1;
  while (uniqueName(`Kolom${String(number)}`, columns) !== `Kolom${String(number)}`) {
    number += 1;
  }
  return `Kolom${String(number)}`;
}

/** Where the table comes to lie; null when all of it is deleted. */
function shifted(table: Table, area: Area, shift: Shift): Shifted | null {
  const own = table.area;
  const vertical = shift === "InsertDown" || shift === "DeleteUp";
  const crosses = vertical
    ? area.column < own.column + own.columns && area.column + area.columns > own.column && area.row < own.row + own.rows
    : area.row < own.row + own.rows && area.row + area.rows > own.row && area.column < own.column + own.columns;
  if (!crosses) {
    return { area: own, lost: null };
  }
  const covers = vertical
    ? area.column <= own.column && area.column + area.columns >= own.column + own.columns
    : area.row <= own.row && area.row + area.rows >= own.row + own.rows;
  if (!covers) {
    throw new Trouble("InsertDeleteConflict", `The cells cannot be shifted: that would tear the table ${table.name}.`);
  }
  const shared = intersect(own, area);
  if (shift.startsWith("Delete") && within(own, area)) {
    return null;
  }
  return vertical ? shiftedRows(table, area, shift, shared) : shiftedColumns(table, area, shift, shared);
}

function shiftedRows(table: Table, area: Area, shift: Shift, shared: Area | null): Shifted {
  const own = table.area;
  if (shift === "InsertDown") {
    return { area: area.row <= own.row ? { ...own, row: own.row + area.rows } : { ...own, rows: own.rows + area.rows }, lost: null };
  }
  if (shared !== null && shared.row === own.row) {
    throw new Trouble("InsertDeleteConflict", `The header row of the table ${table.name} cannot be deleted.`);
  }
  if (shared === null) {
    return { area: { ...own, row: own.row - area.rows }, lost: null };
  }
  return { area: { ...own, rows: Math.max(2, own.rows - shared.rows) }, lost: null };
}

function shiftedColumns(table: Table, area: Area, shift: Shift, shared: Area | null): Shifted {
  const own = table.area;
  if (shift === "InsertRight") {
    if (area.column > own.column) {
      return { area: { ...own, columns: own.columns + area.columns }, lost: null, gained: { first: area.column - own.column, count: area.columns } };
    }
    return { area: { ...own, column: own.column + area.columns }, lost: null };
  }
  if (shared === null) {
    return { area: { ...own, column: own.column - area.columns }, lost: null };
  }
  const before = Math.max(0, own.column - area.column);
  return { area: { ...own, column: own.column - before, columns: own.columns - shared.columns }, lost: { first: shared.column - own.column, count: shared.columns } };
}
