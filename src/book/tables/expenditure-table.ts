import type { ColumnSchema, TableSchema } from "../schema/table-schema";
import { columnMistakes } from "./column-mistakes";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

function dateColumn(header: string, width: number, mistakes: readonly string[]): ColumnSchema {
  const validation = { is: "date", from: "2015-01-01", until: "2030-12-31" } as const;
  return { header, kind: "date", width, validation, mistakes: [columnMistakes.notANumber(header), ...mistakes] };
}

function outsidePeriod(header: string): string {
  return `AND(ISNUMBER({${header}}{row}),OR({${header}}{row}<PeriodeVan,{${header}}{row}>PeriodeTot))`;
}

const bookedOutside = `=AND({Prestatie van}{row}="",{Prestatie t/m}{row}="",${outsidePeriod("Boekdatum")})`;
const reversed = `=AND(ISNUMBER({Prestatie van}{row}),ISNUMBER({Prestatie t/m}{row}),{Prestatie t/m}{row}<{Prestatie van}{row})`;
const negative = `=AND(ISNUMBER({Bedrag}{row}),{Bedrag}{row}<0,OR({Soort}{row}="",{Soort}{row}="regulier"),{Verwijst naar}{row}="")`;

/** An unknown measure gives no purpose, and so does a measure without one; INDEX would give 0 for that empty cell. */
const purpose =
  `=IF([@Maatregel]="","",IF(COUNTIFS(tblMaatregel[Maatregel],[@Maatregel])=0,"",` +
  `INDEX(tblMaatregel[Doel],MATCH([@Maatregel],tblMaatregel[Maatregel],0))&""))`;

/** What most costs leave empty. */
const rareColumns: readonly ColumnSchema[] = [
  plainColumns.year("Boekjaar", 10),
  plainColumns.choice("Aard", 12, "lstAard"),
  plainColumns.choice("Subsidie", 20, "lstSubsidie"),
  plainColumns.euros("Verrekenbare btw"),
  plainColumns.euros("Andere dekking"),
  plainColumns.choice("Geldbron", 12, "lstGeldbron"),
  plainColumns.number("Uren", 9),
  plainColumns.euros("Tarief", 11),
  plainColumns.code("Rekening", 14),
  plainColumns.code("Taakveld", 10),
  plainColumns.code("Categorie", 11),
  plainColumns.year("Corrigeert jaar", 14),
];

/** tblBesteding: the costs, one row each. What every cost has comes first, in the order in which it is typed. */
export const expenditureTable: TableSchema = {
  name: "tblBesteding",
  columns: [
    {
      header: "Jaar",
      kind: "year",
      width: 8,
      validation: { is: "list", name: "lstJaar" },
      mistakes: [columnMistakes.notANumber("Jaar"), columnMistakes.missingBeside("Jaar", "Bedrag")],
    },
    dateColumn("Boekdatum", 12, [bookedOutside]),
    dateColumn("Factuurdatum", 13, []),
    dateColumn("Prestatie van", 13, [`=${outsidePeriod("Prestatie van")}`]),
    dateColumn("Prestatie t/m", 13, [`=${outsidePeriod("Prestatie t/m")}`, reversed]),
    {
      header: "Maatregel",
      kind: "text",
      width: 32,
      validation: { is: "list", name: "lstMaatregel" },
      mistakes: [columnMistakes.notListed("Maatregel", "lstMaatregel"), columnMistakes.missingBeside("Maatregel", "Bedrag")],
    },
    { header: "Doel", kind: "formula", width: 7, formula: purpose },
    { header: "Soort", kind: "code", width: 16, validation: { is: "list", name: "lstSoort" }, mistakes: [columnMistakes.notListed("Soort", "lstSoort")] },
    {
      header: "Bedrag",
      kind: "euros",
      width: 15,
      validation: { is: "decimal" },
      mistakes: [columnMistakes.notANumber("Bedrag"), columnMistakes.thirdDecimal("Bedrag"), columnMistakes.missingBeside("Bedrag", "Maatregel"), negative],
    },
    { header: "Omschrijving", kind: "text", width: 48 },
    { header: "Document", kind: "code", width: 20 },
    { header: "Factuur", kind: "code", width: 20 },
    { header: "Wederpartij", kind: "text", width: 34 },
    { header: "Bewijs", kind: "text", width: 30 },
    { header: "Groep", kind: "code", width: 12 },
    { header: "Verwijst naar", kind: "code", width: 16 },
    ...rareColumns.map((column) => ({ ...column, since: 2 })),
    { ...plainColumns.code("Bronregel", 14), derived: true, since: 3 },
    { header: "Import", kind: "code", width: 12, derived: true },
    { header: "Status", kind: "text", width: 16, derived: true },
    rowIdColumn,
  ],
};
