import type { TableSchema } from "../schema/table-schema";
import { columnMistakes } from "./column-mistakes";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

const roles = plainColumns.choice("Rol", 18, "lstRol");

/** tblGrootboek: figures of the ledger per year, to hold the book against. */
export const ledgerTable: TableSchema = {
  name: "tblGrootboek",
  since: 2,
  columns: [
    plainColumns.year("Jaar"),
    { ...roles, mistakes: [...(roles.mistakes ?? []), columnMistakes.missingBeside("Rol", "Bedrag")] },
    plainColumns.code("Rekening", 14),
    plainColumns.text("Naam", 30),
    plainColumns.choice("Geldbron", 12, "lstGeldbron"),
    plainColumns.euros("Bedrag"),
    plainColumns.text("Reden", 36),
    { ...plainColumns.code("Import", 12), derived: true, since: 3 },
    rowIdColumn,
  ],
};
