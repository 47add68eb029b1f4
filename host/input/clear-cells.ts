import type { Area } from "../model/area";
import type { Workbook } from "../model/workbook";
import type { CellEdit, Worksheet } from "../model/worksheet";

/** Empties the cells of an area as the Delete key does: contents go, formats stay. False when one of them is protected. */
export function clearCells(workbook: Workbook, sheet: Worksheet, area: Area): boolean {
  const edits: CellEdit[] = [];
  const locked: boolean[] = [];
  sheet.grid.visit(area, (cell, row, column) => {
    locked.push(cell.format.locked);
    if (cell.value !== null || cell.formula !== null) {
      edits.push({ row, column, content: { value: null } });
    }
  });
  if (sheet.state.protection.isProtected && (locked.includes(true) || edits.length === 0)) {
    return false;
  }
  workbook.edit(sheet, edits, area);
  return true;
}
