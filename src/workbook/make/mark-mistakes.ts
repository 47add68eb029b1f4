import type { TableSchema } from "../../book/schema/table-schema";
import { mistakeLook } from "../../book/styles";
import { mistakeFormula } from "./mistake-formula";

/**
 * A conditional format may stand below a table (a validation may not), so it is set once over more rows than a book will have: rows
 * that are added later need no new rule.
 */
const markedRows = 200_000;

/** Marks the mistakes of one row in the cells of a table, with conditional formats. */
export function markMistakes(sheet: Excel.Worksheet, schema: TableSchema, firstRow: number, firstColumn: number): void {
  const headers = schema.columns.map((column) => column.header);
  schema.columns.forEach((column, position) => {
    for (const mistake of column.mistakes ?? []) {
      const cells = sheet.getRangeByIndexes(firstRow, firstColumn + position, markedRows, 1);
      const format = cells.conditionalFormats.add("Custom");
      format.custom.rule.formula = mistakeFormula(mistake, headers, firstRow, firstColumn);
      format.custom.format.font.color = mistakeLook.color;
      format.custom.format.fill.color = mistakeLook.fill;
    }
  });
}
