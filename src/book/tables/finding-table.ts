import type { TableSchema } from "../schema/table-schema";

/** tblBevinding: what the last "Controleren" found; rewritten each time. */
export const findingTable: TableSchema = {
  name: "tblBevinding",
  columns: [
    { header: "Ernst", kind: "code", width: 16, derived: true },
    { header: "Plaats", kind: "text", width: 32, wraps: true, derived: true },
    { header: "Bevinding", kind: "text", width: 56, wraps: true, derived: true },
    { header: "Wat te doen", kind: "text", width: 56, wraps: true, derived: true },
    { header: "Bron", kind: "text", width: 40, wraps: true, derived: true },
    { header: "Zekerheid", kind: "code", width: 16, derived: true },
    { header: "Code", kind: "code", width: 34, derived: true },
    { header: "Rij-id", kind: "code", width: 12, derived: true },
  ],
};
