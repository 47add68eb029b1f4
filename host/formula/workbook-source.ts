import { filteredRows } from "../model/filtered-rows";
import type { Workbook } from "../model/workbook";
import type { CellSource } from "./formula-engine";
import { isSubtotal } from "./is-subtotal";

/** The cells of a workbook as the engine reads them. How far a sheet is in use is worked out once between changes. */
export function workbookSource(workbook: Workbook): CellSource {
  const extents = new Map<string, { readonly rows: number; readonly columns: number }>();
  workbook.changes.follow((change) => {
    if (change.is === "cells" || change.is === "shift") {
      extents.delete(change.sheet.id);
    }
  });
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const sheetOf = (id: string) => {
    const known = sheets.get(id) ?? workbook.sheets.find((sheet) => sheet.id === id);
    if (known !== undefined) {
      sheets.set(id, known);
    }
    return known;
  };
  return {
    sheetId: (name) => workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id ?? null,
    value: (id, row, column) => sheetOf(id)?.cell(row, column).value ?? null,
    leftOut: (id, row, column, hidden) => {
      const sheet = sheetOf(id);
      if (sheet === undefined) {
        return false;
      }
      const isHidden = sheet.layout.hiddenRows.has(row) && (hidden || filteredRows(workbook, sheet, { row, column, rows: 1, columns: 1 }).has(row));
      return isHidden || isSubtotal(sheet.cell(row, column).formula);
    },
    extent: (id) => {
      const known = extents.get(id);
      if (known !== undefined) {
        return known;
      }
      const used = sheetOf(id)?.used(false) ?? null;
      const extent = used === null ? { rows: 0, columns: 0 } : { rows: used.row + used.rows, columns: used.column + used.columns };
      extents.set(id, extent);
      return extent;
    },
  };
}
