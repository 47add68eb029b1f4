import type { ColumnSchema } from "../../book/schema/table-schema";
import { mistakeLook } from "../../book/styles";
import { mistakeFormula } from "./mistake-formula";

/**
 * A conditional format may stand below a table (a validation may not), so it is set once over more rows than a book will have: rows
 * that are added later need no new rule.
 */
const markedRows = 200_000;

/** Marks the mistakes of one row in the cells of these columns of a table, with conditional formats. `headers` are all of the table's. */
export function markMistakes(
  sheet: Excel.Worksheet,
  columns: readonly ColumnSchema[],
  headers: readonly string[],
  firstRow: number,
  firstColumn: number,
): void {
  columns.forEach((column) => {
    for (const mistake of column.mistakes ?? []) {
      const cells = sheet.getRangeByIndexes(firstRow, firstColumn + headers.indexOf(column.header), markedRows, 1);
      const format = cells.conditionalFormats.add("Custom");
      format.custom.rule.formula = mistakeFormula(mistake, headers, firstRow, firstColumn);
      format.custom.format.font.color = mistakeLook.color;
      format.custom.format.fill.color = mistakeLook.fill;
    }
  });
}
