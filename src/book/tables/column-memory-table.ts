import type { TableSchema } from "../schema/table-schema";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

/** tblKoppeling: what the columns of each source of ledger exports hold, as the officer confirmed it. */
export const columnMemoryTable: TableSchema = {
  name: "tblKoppeling",
  since: 3,
  columns: [plainColumns.text("Bron", 28), plainColumns.code("Veld", 18), plainColumns.text("Kolom", 28), rowIdColumn],
};
