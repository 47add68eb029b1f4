import type { TableSchema } from "../schema/table-schema";

/** tblBoek: what the add-in must remember, as key and value. */
export const settingTable: TableSchema = {
  name: "tblBoek",
  columns: [
    { header: "Sleutel", kind: "code", width: 22 },
    { header: "Waarde", kind: "text", width: 44 },
    { header: "Toelichting", kind: "text", width: 50, wraps: true },
  ],
};

/** tblDoel: the permitted purposes, with what official sources confirm of them. */
export const purposeTable: TableSchema = {
  name: "tblDoel",
  columns: [
    { header: "Doel", kind: "code", width: 8 },
    { header: "Naam", kind: "text", width: 56, wraps: true },
    { header: "Zekerheid", kind: "code", width: 16 },
    { header: "Bron", kind: "text", width: 60, wraps: true },
  ],
};

/** tblSoort: the kinds of spending. */
export const kindTable: TableSchema = { name: "tblSoort", columns: [{ header: "Soort", kind: "code", width: 20 }] };
