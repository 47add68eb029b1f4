import { subsidyFigures } from "../../rules/figures/subsidy-figures";
import { subsidyStandings } from "../../rules/subsidies/subsidy-standings";
import { amountCell, blockHeading, centsSum, columnHeadings, derivedCell, explanationLines, textCell, totalLabels } from "./report-cells";
import type { ReportInput } from "./report-input";
import { blankLine, type ReportLine } from "./report-line";

/** Returns the subsidies to third parties that are not settled yet. */
export function subsidyLines({ view }: ReportInput): readonly ReportLine[] {
  const open = subsidyStandings(view).filter(({ determined }) => determined === null);
  const heading = [blankLine, blockHeading("Subsidies die nog vastgesteld moeten worden")];
  if (open.length === 0) {
    return [...heading, ...explanationLines("Alle subsidies in dit boek zijn vastgesteld, of er zijn er geen.")];
  }
  const sum = (column: string) => ({ row }: { readonly row: number }) => `SUM(${column}${row - open.length}:${column}${row - 1})`;
  return [
    ...heading,
    columnHeadings({ A: "Kenmerk", C: "Ontvanger", D: "Verleend", E: "Voorschotten", F: "Toegerekend", G: "Nog te belasten" }),
    ...open.map((standing): ReportLine => {
      const figures = subsidyFigures(view, standing.row);
      return {
        cells: [
          textCell("A", standing.reference),
          textCell("C", standing.recipient),
          amountCell(view, "D", `Verleend ${standing.reference}`, standing.granted, figures.granted),
          amountCell(view, "E", `Voorschotten ${standing.reference}`, standing.advanced, figures.advanced),
          amountCell(view, "F", `Toegerekend ${standing.reference}`, standing.attributed, figures.attributed),
          derivedCell("G", `Nog te belasten ${standing.reference}`, standing.stillCommitted, ({ row }) => `IF(D${row}>F${row},D${row}-F${row},0)`, { source: figures.stillCommitted }),
        ],
      };
    }),
    {
      cells: [
        ...totalLabels("Totaal"),
        derivedCell("D", "Totaal verleend, niet vastgesteld", centsSum(open.map(({ granted }) => granted)), sum("D"), { style: "total" }),
        derivedCell("E", "Totaal voorschotten, niet vastgesteld", centsSum(open.map(({ advanced }) => advanced)), sum("E"), { style: "total" }),
        derivedCell("F", "Totaal toegerekend, niet vastgesteld", centsSum(open.map(({ attributed }) => attributed)), sum("F"), { style: "total" }),
        derivedCell("G", "Totaal nog te belasten", centsSum(open.map(({ stillCommitted }) => stillCommitted)), sum("G"), { style: "total" }),
      ],
    },
  ];
}
