import type { TableSchema } from "../schema/table-schema";

/** tblBevinding: what the last "Controleren" found; rewritten each time. */
export const findingTable: TableSchema = {
  name: "tblBevinding",
  columns: [
    { header: "Ernst", kind: "code", width: 16, derived: true },
    { header: "Plaats", kind: "text", width: 42, derived: true },
    { header: "Bevinding", kind: "text", width: 60, derived: true },
    { header: "Wat te doen", kind: "text", width: 60, derived: true },
    { header: "Bron", kind: "text", width: 44, derived: true },
    { header: "Zekerheid", kind: "code", width: 16, derived: true },
    { header: "Code", kind: "code", width: 32, derived: true },
    { header: "Rij-id", kind: "code", width: 29, derived: true },
  ],
};
