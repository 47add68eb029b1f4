import type { TableSchema } from "../schema/table-schema";
import { columnMistakes } from "./column-mistakes";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

/** tblJaar: how far the accountability over each year has come. */
export const yearTable: TableSchema = {
  name: "tblJaar",
  since: 2,
  columns: [
    { ...plainColumns.year("Jaar"), mistakes: [columnMistakes.notANumber("Jaar"), columnMistakes.missingBeside("Jaar", "Status")] },
    plainColumns.choice("Status", 16, "lstJaarstatus"),
    { ...plainColumns.text("Opgesteld door", 24), since: 3 },
    plainColumns.text("Gecontroleerd door", 24),
    { ...plainColumns.date("Gecontroleerd op", 16), since: 3 },
    plainColumns.date("Vastgesteld op", 15),
    plainColumns.date("Ingediend op", 14),
    plainColumns.whole("Herlevering", 13),
    plainColumns.text("Reden", 30),
    plainColumns.choice("Eindverantwoording", 20, "lstJaNee"),
    { ...plainColumns.code("Zegel", 20), derived: true, since: 3 },
    plainColumns.text("Toelichting", 30),
    rowIdColumn,
  ],
};
