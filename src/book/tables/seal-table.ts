import type { TableSchema } from "../schema/table-schema";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

/** tblZegel: the rows of checked and adopted years as they stood then, a line each; written by the add-in only. */
export const sealTable: TableSchema = {
  name: "tblZegel",
  since: 3,
  columns: [
    { header: "Jaar", kind: "year", width: 8 },
    plainColumns.code("Status", 16),
    plainColumns.code("Onderdeel", 18),
    plainColumns.code("Rij", 30),
    plainColumns.code("Vingerafdruk", 20),
    { header: "Bedrag", kind: "euros", width: 16 },
    plainColumns.text("Omschrijving", 60),
    rowIdColumn,
  ],
};
