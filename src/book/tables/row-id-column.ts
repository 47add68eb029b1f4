import type { ColumnSchema } from "../schema/table-schema";

/** The last column of every table that an officer fills: the lasting identity of a row, given at "Controleren" to typed rows. */
export const rowIdColumn: ColumnSchema = { header: "Rij-id", kind: "code", width: 12, derived: true };
