import type { TableSchema } from "../../book/schema/table-schema";
import type { TableShape } from "../read/table-shape";
import { sameInAll } from "./same-in-all";
import { formatColumns } from "../make/format-columns";
import { setValidation } from "../make/set-validation";

/** Gives new body rows the format and the validation of their columns, and calculated columns their formula. */
export function prepareRows(sheet: Excel.Worksheet, shape: TableShape, schema: TableSchema, first: number, count: number): void {
  const columns = new Map(schema.columns.map((column) => [column.header, column]));
  const row = shape.headerRow + 1 + first;
  formatColumns(sheet, { row, column: shape.firstColumn, rows: count }, shape.headers.map((header) => columns.get(header) ?? null));
  shape.headers.forEach((header, position) => {
    const column = columns.get(header);
    if (column === undefined) {
      return;
    }
    const cells = sheet.getRangeByIndexes(row, shape.firstColumn + position, count, 1);
    if (column.formula !== undefined) {
      cells.formulas = sameInAll(column.formula);
    }
    if (column.validation !== undefined) {
      setValidation(cells, column.validation);
    }
  });
}
