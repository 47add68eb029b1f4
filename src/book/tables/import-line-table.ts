import type { TableSchema } from "../schema/table-schema";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

/** tblImportregel: ledger lines that are no spending, or not yet; they stay so that no line is lost. */
export const importLineTable: TableSchema = {
  name: "tblImportregel",
  since: 3,
  columns: [
    plainColumns.choice("Status", 14, "lstRegelstatus"),
    plainColumns.year("Jaar"),
    plainColumns.date("Boekdatum", 12),
    plainColumns.code("Rekening", 14),
    plainColumns.code("Kostenplaats", 14),
    plainColumns.code("Project", 14),
    plainColumns.code("Taakveld", 10),
    plainColumns.code("Categorie", 11),
    plainColumns.euros("Bedrag"),
    plainColumns.text("Omschrijving", 48),
    plainColumns.code("Document", 20),
    plainColumns.text("Wederpartij", 34),
    plainColumns.text("Reden", 36),
    { ...plainColumns.code("Bronregel", 14), derived: true },
    { ...plainColumns.code("Import", 12), derived: true },
    rowIdColumn,
  ],
};
