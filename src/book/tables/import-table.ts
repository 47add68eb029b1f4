import type { TableSchema } from "../schema/table-schema";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

const parts = ["Niet gekozen", "Besteed", "Uitgezonderd", "Baten", "Wacht", "Dubbel"];

/** What was read must be all that became something. */
const notAll = `=AND(ISNUMBER({Gelezen}{row}),ROUND({Gelezen}{row}-SUM(${parts.map((part) => `{${part}}{row}`).join(",")}),2)<>0)`;

const amount = plainColumns.euros("Gelezen");

/** tblImport: control totals: what each import read of each account and year, and where it went. */
export const importTable: TableSchema = {
  name: "tblImport",
  since: 3,
  columns: [
    plainColumns.code("Import", 28),
    plainColumns.text("Bestand", 30),
    plainColumns.year("Jaar"),
    plainColumns.code("Rekening", 14),
    plainColumns.text("Naam", 30),
    { header: "Regels", kind: "number", width: 10 },
    { ...amount, mistakes: [...(amount.mistakes ?? []), notAll] },
    { header: "Niet gekozen regels", kind: "number", width: 12 },
    ...parts.map((part) => plainColumns.euros(part)),
    rowIdColumn,
  ],
};
