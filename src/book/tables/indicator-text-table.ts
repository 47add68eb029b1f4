import type { TableSchema } from "../schema/table-schema";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

/** tblIndicatorTekst: the wording of indicators as read from the municipality's own SiSa form; it replaces the scheme's. */
export const indicatorTextTable: TableSchema = {
  name: "tblIndicatorTekst",
  since: 2,
  columns: [
    plainColumns.year("Jaar"),
    plainColumns.code("Indicator", 12),
    { header: "Tekst", kind: "text", width: 56, wraps: true },
    plainColumns.code("Aard controle", 14),
    plainColumns.text("Herkomst", 28),
    rowIdColumn,
  ],
};
