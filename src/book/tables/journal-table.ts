import type { TableSchema } from "../schema/table-schema";

/** tblLogboek: who did what when. A line is added before the change; its status is the only cell that changes afterwards. */
export const journalTable: TableSchema = {
  name: "tblLogboek",
  columns: [
    { header: "Tijdstip", kind: "timestamp", width: 28 },
    { header: "Opgegeven naam", kind: "text", width: 24 },
    { header: "Handeling", kind: "code", width: 22 },
    { header: "Tabel", kind: "code", width: 16 },
    { header: "Regels", kind: "number", width: 10 },
    { header: "Bedrag", kind: "euros", width: 16 },
    { header: "Toelichting", kind: "text", width: 60, wraps: true },
    { header: "Kenmerk", kind: "code", width: 29 },
    { header: "Status", kind: "code", width: 14 },
  ],
};
