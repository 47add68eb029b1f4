import type { TableSchema } from "../schema/table-schema";
import { columnMistakes } from "./column-mistakes";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

/** tblToewijzing: what becomes of ledger lines. The columns up to Woorden choose the lines, the others say what they become. */
export const assignmentTable: TableSchema = {
  name: "tblToewijzing",
  since: 3,
  columns: [
    plainColumns.code("Kostenplaats", 14),
    plainColumns.code("Rekening", 14),
    plainColumns.code("Project", 14),
    plainColumns.code("Taakveld", 10),
    plainColumns.code("Categorie", 11),
    plainColumns.text("Wederpartij", 28),
    plainColumns.text("Woorden", 28),
    plainColumns.choice("Uitkomst", 14, "lstUitkomst"),
    {
      header: "Maatregel",
      kind: "text",
      width: 32,
      validation: { is: "list", name: "lstMaatregel" },
      mistakes: [columnMistakes.notListed("Maatregel", "lstMaatregel")],
    },
    plainColumns.choice("Soort", 16, "lstSoort"),
    plainColumns.choice("Aard", 12, "lstAard"),
    plainColumns.choice("Subsidie", 20, "lstSubsidie"),
    plainColumns.choice("Jaar volgens", 14, "lstJaarVolgens"),
    plainColumns.choice("Btw", 12, "lstBtw"),
    plainColumns.text("Reden", 36),
    rowIdColumn,
  ],
};
