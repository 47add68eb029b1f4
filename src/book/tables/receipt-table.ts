import type { TableSchema } from "../schema/table-schema";
import { columnMistakes } from "./column-mistakes";
import { rowIdColumn } from "./row-id-column";

/** tblOntvangst: money received from the state. */
export const receiptTable: TableSchema = {
  name: "tblOntvangst",
  columns: [
    {
      header: "Datum",
      kind: "date",
      width: 12,
      validation: { is: "date", from: "2021-01-01", until: "2030-12-31" },
      mistakes: [columnMistakes.notANumber("Datum"), columnMistakes.missingBeside("Datum", "Bedrag")],
    },
    {
      header: "Bedrag",
      kind: "euros",
      width: 16,
      validation: { is: "decimal" },
      mistakes: [columnMistakes.notANumber("Bedrag"), columnMistakes.thirdDecimal("Bedrag"), columnMistakes.missingBeside("Bedrag", "Datum")],
    },
    { header: "Document", kind: "text", width: 20 },
    { header: "Toelichting", kind: "text", width: 36 },
    rowIdColumn,
  ],
};
