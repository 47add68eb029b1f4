import type { Area } from "./area";
import { isEntireColumn, isEntireRow, sheetColumns, sheetRows } from "./area";
import type { Shift } from "./change";
import { mapReferences } from "./formula-references";
import { shiftArea, shiftReference } from "./shift-reference";
import { shiftTables } from "./shift-tables";
import { writeHeaders } from "./table-cells";
import type { Workbook } from "./workbook";
import type { CellEdit, Worksheet } from "./worksheet";

/** Inserts empty cells; what stood there moves down or right. Throws InsertDeleteConflict when a table would be torn. */
export function insertCells(workbook: Workbook, sheet: Worksheet, area: Area, shift: "InsertDown" | "InsertRight"): void {
  shiftTables(workbook, sheet, area, shift);
  const down = shift === "InsertDown";
  const moved = down ? { ...area, rows: sheetRows - area.row } : { ...area, columns: sheetColumns - area.column };
  sheet.grid.move(moved, down ? area.rows : 0, down ? 0 : area.columns);
  finish(workbook, sheet, area, shift);
  inheritFormat(sheet, area, down);
  workbook.tables.on(sheet).forEach(writeHeaders);
}

/** Deletes cells; what stood below or at the right moves into the place. Throws InsertDeleteConflict when a table would be torn. */
export function deleteCells(workbook: Workbook, sheet: Worksheet, area: Area, shift: "DeleteUp" | "DeleteLeft"): void {
  shiftTables(workbook, sheet, area, shift);
  sheet.grid.drop(area);
  if (shift === "DeleteUp") {
    sheet.grid.move({ ...area, row: area.row + area.rows, rows: sheetRows - area.row - area.rows }, -area.rows, 0);
  } else {
    sheet.grid.move({ ...area, column: area.column + area.columns, columns: sheetColumns - area.column - area.columns }, 0, -area.columns);
  }
  finish(workbook, sheet, area, shift);
}

function finish(workbook: Workbook, sheet: Worksheet, area: Area, shift: Shift): void {
  shiftLayout(sheet, area, shift);
  const keep = (areas: readonly Area[]): readonly Area[] => areas.flatMap((known) => shiftArea(known, area, shift) ?? []);
  const validations = sheet.validations.map((known) => ({ ...known, areas: keep(known.areas) })).filter(({ areas }) => areas.length > 0);
  const formula = (text: string): string => mapReferences(text, (reference) => (reference.sheet === null ? shiftReference(reference, area, shift) : reference));
  const formats = sheet.conditionalFormats
    .map((known) => ({ ...known, areas: keep(known.areas), formula: formula(known.formula) }))
    .filter(({ areas }) => areas.length > 0);
  if (sheet.validations.length > 0) {
    sheet.setValidations(validations);
  }
  if (sheet.conditionalFormats.length > 0) {
    sheet.setConditionalFormats(formats);
  }
  if (sheet.filter !== null) {
    const moved = shiftArea(sheet.filter.area, area, shift);
    sheet.filter = moved === null ? null : { ...sheet.filter, area: moved };
  }
  workbook.changes.tell({ is: "shift", sheet, area, shift });
  shiftFormulas(workbook, sheet, area, shift);
}

function shiftFormulas(workbook: Workbook, changed: Worksheet, area: Area, shift: Shift): void {
  const shifted = (formula: string, home: Worksheet): string =>
    mapReferences(formula, (reference) => {
      const sheet = reference.sheet === null ? home : workbook.findSheet(reference.sheet);
      return sheet === changed ? shiftReference(reference, area, shift) : reference;
    });
  for (const sheet of workbook.sheets) {
    const edits: CellEdit[] = [];
    sheet.grid.visit({ row: 0, column: 0, rows: sheetRows, columns: sheetColumns }, (cell, row, column) => {
      const formula = cell.formula === null ? null : shifted(cell.formula, sheet);
      if (formula !== null && formula !== cell.formula) {
        edits.push({ row, column, content: { formula } });
      }
    });
    sheet.put(edits, area, "table");
  }
  for (const name of workbook.names.all()) {
    const formula = shifted(name.formula, changed);
    if (formula !== name.formula) {
      workbook.names.set({ ...name, formula });
    }
  }
}

function shiftLayout(sheet: Worksheet, area: Area, shift: Shift): void {
  const { layout } = sheet;
  const step = shift.startsWith("Insert") ? 1 : -1;
  if (isEntireRow(area)) {
    moveKeys(layout.rowHeights, area.row, area.rows * step);
    moveMarks(layout.hiddenRows, area.row, area.rows * step);
    layout.hideRows(0, 0, false);
  } else if (isEntireColumn(area)) {
    moveKeys(layout.columnWidths, area.column, area.columns * step);
    moveMarks(layout.hiddenColumns, area.column, area.columns * step);
    layout.hideColumns(0, 0, false);
  }
}

function moveKeys(sizes: Map<number, number>, at: number, by: number): void {
  const entries = [...sizes];
  sizes.clear();
  for (const [key, size] of entries) {
    if (key < at) {
      sizes.set(key, size);
    } else if (key + by >= at) {
      sizes.set(key + by, size);
    }
  }
}

function moveMarks(marks: Set<number>, at: number, by: number): void {
  const keys = [...marks];
  marks.clear();
  for (const key of keys) {
    if (key < at) {
      marks.add(key);
    } else if (key + by >= at) {
      marks.add(key + by);
    }
  }
}

/** New cells look like those above or at the left of them. */
function inheritFormat(sheet: Worksheet, area: Area, down: boolean): void {
  if ((down ? area.row : area.column) === 0) {
    return;
  }
  const source = down ? { ...area, row: area.row - 1, rows: 1 } : { ...area, column: area.column - 1, columns: 1 };
  sheet.grid.visit(source, ({ format }, row, column) => {
    const target = down ? { row: area.row, column, rows: area.rows, columns: 1 } : { row, column: area.column, rows: 1, columns: area.columns };
    sheet.format(target, format);
  });
}
