import { sheetColumns, sheetRows } from "./area";
import { mapReferences } from "./formula-references";
import type { Workbook } from "./workbook";
import type { CellEdit } from "./worksheet";

/** Gives references to a sheet its new name, in the formulas of cells, names and validations. */
export function renameInFormulas(workbook: Workbook, before: string, after: string): void {
  const renamed = (formula: string): string =>
    mapReferences(formula, (reference) => (reference.sheet?.toLowerCase() === before.toLowerCase() ? { ...reference, sheet: after } : reference));
  for (const sheet of workbook.sheets) {
    const edits: CellEdit[] = [];
    const whole = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
    sheet.grid.visit(whole, ({ formula }, row, column) => {
      if (formula !== null && renamed(formula) !== formula) {
        edits.push({ row, column, content: { formula: renamed(formula) } });
      }
    });
    const [first] = edits;
    if (first !== undefined) {
      sheet.put(edits, { row: first.row, column: first.column, rows: 1, columns: 1 }, "table");
    }
  }
  for (const name of workbook.names.all()) {
    if (renamed(name.formula) !== name.formula) {
      workbook.names.set({ ...name, formula: renamed(name.formula) });
    }
  }
}
