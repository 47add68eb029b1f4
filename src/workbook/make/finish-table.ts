import type { PlacedTable } from "../../book/schema/sheet-schema";
import { markMistakes } from "./mark-mistakes";
import { parseAddress } from "./parse-address";
import { sameInAll } from "../write/same-in-all";
import { setValidation } from "./set-validation";

/** Gives a table what needs the other tables and the names of the book: calculated columns, validation, marks of mistakes. */
export function finishTable(sheet: Excel.Worksheet, placed: PlacedTable): void {
  const { schema } = placed;
  const { row, column } = parseAddress(placed.at);
  const count = Math.max(1, placed.rows.length);
  schema.columns.forEach(({ formula, validation }, position) => {
    const cells = sheet.getRangeByIndexes(row + 1, column + position, count, 1);
    if (formula !== undefined) {
      cells.formulas = sameInAll(formula);
    }
    if (validation !== undefined) {
      setValidation(cells, validation);
    }
  });
  markMistakes(sheet, schema, row + 1, column);
}
