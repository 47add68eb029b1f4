import { sheetColumns, sheetRows } from "../../model/area";
import type { Workbook } from "../../model/workbook";
import { shownFormula } from "../formulas/file-formula";

/** Words every formula as Excel shows it; only once the tables stand is known which reference means the own table. */
export function showFormulas(workbook: Workbook): void {
  for (const sheet of workbook.sheets) {
    sheet.grid.visit({ row: 0, column: 0, rows: sheetRows, columns: sheetColumns }, (cell, row, column) => {
      if (cell.formula !== null) {
        const table = workbook.tables.at(sheet, row, column)?.name ?? null;
        sheet.grid.set(row, column, { ...cell, formula: shownFormula(cell.formula, table) });
      }
    });
  }
}
