import type { TableSchema } from "../schema/table-schema";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

/** tblBeoordeling: what officers say to findings; never rewritten by a check. */
export const explanationTable: TableSchema = {
  name: "tblBeoordeling",
  since: 3,
  columns: [
    { header: "Bevinding", kind: "text", width: 56, wraps: true },
    { header: "Beoordeling", kind: "text", width: 56, wraps: true },
    plainColumns.text("Door", 24),
    plainColumns.date("Op", 12),
    plainColumns.code("Code", 34),
    plainColumns.code("Sleutel", 34),
    rowIdColumn,
  ],
};
