import type { TableSchema } from "../schema/table-schema";
import { columnMistakes } from "./column-mistakes";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

const reversed = "=AND(ISNUMBER({Activiteit van}{row}),ISNUMBER({Activiteit t/m}{row}),{Activiteit t/m}{row}<{Activiteit van}{row})";

/** tblSubsidie: decisions to third parties. Spending names one by its Kenmerk. */
export const subsidyTable: TableSchema = {
  name: "tblSubsidie",
  since: 2,
  columns: [
    {
      header: "Kenmerk",
      kind: "code",
      width: 20,
      mistakes: [columnMistakes.missingBeside("Kenmerk", "Verleend"), '=AND({Kenmerk}{row}<>"",COUNTIF(lstSubsidie,{Kenmerk}{row})>1)'],
    },
    plainColumns.text("Ontvanger", 30),
    {
      header: "Maatregel",
      kind: "text",
      width: 32,
      validation: { is: "list", name: "lstMaatregel" },
      mistakes: [columnMistakes.notListed("Maatregel", "lstMaatregel")],
    },
    plainColumns.date("Datum", 12),
    plainColumns.date("Activiteit van", 14),
    { ...plainColumns.date("Activiteit t/m", 14), mistakes: [columnMistakes.notANumber("Activiteit t/m"), reversed] },
    plainColumns.euros("Verleend"),
    plainColumns.euros("Voorschotten"),
    plainColumns.date("Vaststellen voor", 16),
    plainColumns.date("Vastgesteld op", 15),
    plainColumns.euros("Vastgesteld"),
    plainColumns.choice("Jaarregel", 12, "lstJaarregel"),
    plainColumns.text("Toelichting", 30),
    rowIdColumn,
  ],
};
