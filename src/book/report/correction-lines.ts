import { sumCents } from "../../rules/money/sum-cents";
import { eurosFromCents } from "../../rules/money/euros-from-cents";
import { amountCell, blockHeading, columnHeadings, explanationLines, textCell, wordsCell } from "./report-cells";
import type { ReportInput } from "./report-input";
import { blankLine, type ReportLine } from "./report-line";

/** Returns the corrections of reported years that count in this one, and what differs from what this year itself reported. */
export function correctionLines({ view, report }: ReportInput): readonly ReportLine[] {
  const { year, differences } = report;
  const cells = view.totals.cells.filter((cell) => cell.year === year && cell.correctsYear !== null);
  const corrected = [...new Set(cells.flatMap(({ correctsYear }) => correctsYear ?? []))].sort((a, b) => a - b);
  return [
    blankLine,
    blockHeading("Correcties van eerdere jaren"),
    ...(corrected.length === 0
      ? explanationLines(`In ${year} zijn er geen correcties van eerder verantwoorde jaren.`)
      : [
          columnHeadings({ A: "Corrigeert", D: `Bedrag in ${year}` }),
          ...corrected.map((one): ReportLine => ({
            cells: [
              { column: "A", content: one, style: "year" },
              amountCell(view, "D", `Correctie van ${one}`, sumCents(cells.filter(({ correctsYear }) => correctsYear === one).map(({ spent }) => spent)), { is: "spending", amount: "amount", where: { year, correctsYear: one } }),
            ],
          })),
        ]),
    ...(differences.length === 0
      ? []
      : [
          columnHeadings({ A: "Indicator", C: "Verschil met wat over dit jaar is verantwoord", D: "Verantwoord", E: "Nu", F: "Verschil" }),
          ...differences.map(({ indicator, municipality, reported, now, difference }): ReportLine => ({
            cells: [
              textCell("A", indicator, "text"),
              municipality === "" ? wordsCell("C", "") : textCell("C", municipality),
              { column: "D", content: eurosFromCents(reported), style: "euros" },
              { column: "E", content: eurosFromCents(now), style: "euros" },
              { column: "F", content: eurosFromCents(difference), style: "euros" },
            ],
          })),
        ]),
  ];
}
