import type { TableSchema } from "../schema/table-schema";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

/** tblBron: where spending rows come from, and whether the amounts there still held recoverable VAT. */
export const sourceTable: TableSchema = {
  name: "tblBron",
  since: 2,
  columns: [
    plainColumns.code("Import", 26),
    plainColumns.text("Naam", 30),
    plainColumns.choice("Btw", 12, "lstBtw"),
    plainColumns.text("Toelichting", 30),
    rowIdColumn,
  ],
};
