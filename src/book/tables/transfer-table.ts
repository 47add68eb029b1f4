import type { TableSchema } from "../schema/table-schema";
import { columnMistakes } from "./column-mistakes";
import { rowIdColumn } from "./row-id-column";

/** tblOverdracht: money to or from another municipality; never also spending. */
export const transferTable: TableSchema = {
  name: "tblOverdracht",
  columns: [
    {
      header: "Richting",
      kind: "code",
      width: 10,
      validation: { is: "list", name: "lstRichting" },
      mistakes: [columnMistakes.notListed("Richting", "lstRichting"), columnMistakes.missingBeside("Richting", "Bedrag")],
    },
    { header: "Gemeente", kind: "text", width: 28 },
    { header: "Jaar", kind: "year", width: 8, validation: { is: "list", name: "lstJaar" }, mistakes: [columnMistakes.notANumber("Jaar")] },
    { header: "Datum", kind: "date", width: 12, validation: { is: "date", from: "2021-01-01", until: "2030-12-31" }, mistakes: [columnMistakes.notANumber("Datum")] },
    {
      header: "Bedrag",
      kind: "euros",
      width: 16,
      validation: { is: "decimal" },
      mistakes: [columnMistakes.notANumber("Bedrag"), columnMistakes.thirdDecimal("Bedrag")],
    },
    { header: "Document", kind: "code", width: 18 },
    { header: "Toelichting", kind: "text", width: 40 },
    rowIdColumn,
  ],
};
