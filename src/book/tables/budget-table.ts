import type { TableSchema } from "../schema/table-schema";
import { columnMistakes } from "./column-mistakes";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

/** tblBegroting: what the municipality plans to spend on a measure in a year. */
export const budgetTable: TableSchema = {
  name: "tblBegroting",
  since: 2,
  columns: [
    {
      header: "Maatregel",
      kind: "text",
      width: 32,
      validation: { is: "list", name: "lstMaatregel" },
      mistakes: [columnMistakes.notListed("Maatregel", "lstMaatregel"), columnMistakes.missingBeside("Maatregel", "Bedrag")],
    },
    plainColumns.year("Jaar"),
    plainColumns.euros("Bedrag"),
    plainColumns.text("Toelichting", 30),
    rowIdColumn,
  ],
};
