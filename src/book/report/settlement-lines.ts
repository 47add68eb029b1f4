import { settlementFigures } from "../../rules/figures/settlement-figures";
import { amountCell, blockHeading, derivedCell, explanationLines, totalLabels, wordsCell } from "./report-cells";
import type { ReportInput } from "./report-input";
import { blankLine, type ReportLine } from "./report-line";

/** Returns what goes back to the state, over all years of the book. */
export function settlementLines({ view, report }: ReportInput): readonly ReportLine[] {
  const { settlement } = report;
  const figures = settlementFigures();
  const line = (label: string, name: "received" | "spent" | "transferredOut" | "repaid"): ReportLine => ({
    cells: [wordsCell("A", label), amountCell(view, "D", `Afrekening, ${label}`, settlement[name], figures[name])],
  });
  const left = (row: number): string => `D${row - 4}-D${row - 3}-D${row - 2}-D${row - 1}`;
  return [
    blankLine,
    blockHeading("Afrekening over alle jaren van het boek"),
    ...explanationLines("Dat niet bestede middelen worden teruggevorderd is gebruikelijk bij een specifieke uitkering; de tekst van deze regeling daarover is niet gezien."),
    line("Ontvangen van het Rijk", "received"),
    line("Besteed uit middelen van het Rijk", "spent"),
    line("Overgedragen aan andere gemeenten", "transferredOut"),
    line("Al terugbetaald", "repaid"),
    { cells: [...totalLabels("Terug te betalen aan het Rijk"), derivedCell("D", "Terug te betalen", settlement.toRepay, ({ row }) => `IF(${left(row)}>0,${left(row)},0)`, { style: "total", source: figures.toRepay })] },
    { cells: [wordsCell("A", "Meer besteed dan ontvangen (eigen middelen)"), derivedCell("D", "Meer besteed dan ontvangen", settlement.overspent, ({ row }) => `IF(${left(row - 1)}<0,-(${left(row - 1)}),0)`, { source: figures.overspent })] },
  ];
}
