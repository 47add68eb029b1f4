import type { TableSchema } from "../schema/table-schema";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

/** tblOpening: figures of years before the book began, taken over from the SiSa annex instead of rows. */
export const openingTable: TableSchema = {
  name: "tblOpening",
  since: 2,
  columns: [
    plainColumns.year("Jaar"),
    plainColumns.euros("Ontvangen"),
    plainColumns.euros("Besteed"),
    plainColumns.euros("Overdracht van"),
    plainColumns.euros("Overdracht aan"),
    plainColumns.euros("Terugbetaald"),
    plainColumns.euros("Eindsaldo"),
    plainColumns.text("Herkomst", 28),
    rowIdColumn,
  ],
};
