import type { ColumnSchema } from "../../book/schema/table-schema";
import type { TableShape } from "../read/table-shape";
import { sameInAll } from "../write/same-in-all";
import { markMistakes } from "./mark-mistakes";
import { setValidation } from "./set-validation";

/** Gives columns of a table what needs the other tables and the names of the book: their formula, validation and marks of mistakes. */
export function finishColumns(
  sheet: Excel.Worksheet,
  { headers, headerRow, firstColumn, rows }: Pick<TableShape, "headers" | "headerRow" | "firstColumn" | "rows">,
  columns: readonly ColumnSchema[],
): void {
  columns.forEach(({ header, formula, validation }) => {
    const cells = sheet.getRangeByIndexes(headerRow + 1, firstColumn + headers.indexOf(header), rows, 1);
    if (formula !== undefined) {
      cells.formulas = sameInAll(formula);
    }
    if (validation !== undefined) {
      setValidation(cells, validation);
    }
  });
  markMistakes(sheet, columns, headers, headerRow + 1, firstColumn);
}
