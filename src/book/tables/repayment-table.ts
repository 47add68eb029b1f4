import type { TableSchema } from "../schema/table-schema";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

/** tblTerugbetaling: unspent grant paid back to the state, as positive amounts. */
export const repaymentTable: TableSchema = {
  name: "tblTerugbetaling",
  since: 2,
  columns: [
    plainColumns.year("Jaar"),
    plainColumns.date("Datum", 12),
    plainColumns.euros("Bedrag"),
    plainColumns.text("Document", 20),
    plainColumns.text("Toelichting", 36),
    rowIdColumn,
  ],
};
