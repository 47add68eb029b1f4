import type { TableSchema } from "../schema/table-schema";
import { columnMistakes } from "./column-mistakes";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

/** tblMaatregel: the municipality's projects, each under one permitted purpose. */
export const measureTable: TableSchema = {
  name: "tblMaatregel",
  columns: [
    {
      header: "Maatregel",
      kind: "text",
      width: 40,
      mistakes: [columnMistakes.missingBeside("Maatregel", "Doel"), `=AND({Maatregel}{row}<>"",COUNTIF(lstMaatregel,{Maatregel}{row})>1)`],
    },
    {
      header: "Doel",
      kind: "code",
      width: 8,
      validation: { is: "list", name: "lstDoel" },
      mistakes: [columnMistakes.notListed("Doel", "lstDoel"), columnMistakes.missingBeside("Doel", "Maatregel")],
    },
    {
      header: "Bestedingsdoel",
      kind: "formula",
      width: 48,
      formula: `=IF([@Doel]="","",IF(COUNTIFS(tblDoel[Doel],[@Doel])=0,"",INDEX(tblDoel[Naam],MATCH([@Doel],tblDoel[Doel],0))&""))`,
    },
    { header: "Partner", kind: "text", width: 28 },
    { ...plainColumns.text("Labels", 24), since: 2 },
    { header: "Toelichting", kind: "text", width: 40 },
    rowIdColumn,
  ],
};
