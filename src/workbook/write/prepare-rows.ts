import type { TableSchema } from "../../book/schema/table-schema";
import { columnFormat } from "../../book/styles";
import type { TableShape } from "../read/table-shape";
import { setValidation } from "../make/set-validation";

/**
 * Gives new body rows the number format and the validation of their columns, and calculated columns their formula. Text columns must
 * be text before a value arrives, or Excel reads "0420" as a number and "=A1" as a formula.
 */
export function prepareRows(sheet: Excel.Worksheet, shape: TableShape, schema: TableSchema, first: number, count: number): void {
  const columns = new Map(schema.columns.map((column) => [column.header, column]));
  shape.headers.forEach((header, position) => {
    const column = columns.get(header);
    if (column === undefined) {
      return;
    }
    const cells = sheet.getRangeByIndexes(shape.headerRow + 1 + first, shape.firstColumn + position, count, 1);
    cells.numberFormat = Array.from({ length: count }, () => [columnFormat(column.kind)]);
    if (column.formula !== undefined) {
      const { formula } = column;
      cells.formulas = Array.from({ length: count }, () => [formula]);
    }
    if (column.validation !== undefined) {
      setValidation(cells, column.validation);
    }
  });
}
