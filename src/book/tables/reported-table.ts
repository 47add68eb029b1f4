import type { TableSchema } from "../schema/table-schema";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

/** tblVerantwoord: what the SiSa annex of a year says under each indicator. */
export const reportedTable: TableSchema = {
  name: "tblVerantwoord",
  since: 2,
  columns: [
    plainColumns.year("Jaar"),
    plainColumns.code("Indicator", 12),
    plainColumns.code("Gemeente", 12),
    plainColumns.euros("Bedrag"),
    plainColumns.text("Tekst", 40),
    plainColumns.whole("Levering", 10),
    rowIdColumn,
  ],
};
