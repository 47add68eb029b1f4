import type { ExportInput } from "./export-input";
import type { ExportSheet } from "./export-sheet";
import { indicatorOfRow } from "./indicator-of-row";
import { filledColumns } from "./filled-columns";
import { partTable } from "./part-table";

/** Name of the table with the rows that count in the year; formulas on other sheets add them up. */
export const spendingTableName = "uitBestedingen";

/** Returns every row of spending that counts in the year, with all its columns, its purpose and its indicator. */
export function spendingSheet({ book, view, report }: ExportInput): ExportSheet {
  const { year } = report;
  const rows = book.expenditures.filter((row) => row.year === year);
  const table = filledColumns(partTable("expenditures", ["Bedrag", "Verrekenbare btw", "Andere dekking"]), rows);
  return {
    name: `Bestedingen ${year}`,
    title: `Bestedingen die in ${year} tellen`,
    explanation: [
      `${rows.length === 1 ? "1 regel" : `${rows.length} regels`}. Bedrag is wat ten laste van de uitkering komt; verrekenbare btw en andere dekking staan ernaast.`,
      "De kolom Indicator zegt onder welke indicator van de bijlage de regel telt; leeg betekent onder geen.",
      ...table.leftOut,
    ],
    warnings: view.totals.uncounted === 0 ? [] : [`Let op: ${view.totals.uncounted} regels van het boek hebben geen leesbaar bedrag en tellen nergens mee.`],
    tables: [
      {
        name: spendingTableName,
        heading: "",
        columns: [{ header: "Indicator", width: 12 }, { header: "Doel", width: 8 }, ...table.columns],
        rows: rows.map((row) => [indicatorOfRow(view, row, year), view.resolveMeasure(row.measure)?.purpose?.code ?? "", ...table.cells(row)]),
      },
    ],
  };
}
