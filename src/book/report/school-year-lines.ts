import { spendingBySchoolYear } from "../../rules/breakdown/spending-by-school-year";
import type { FigureSource } from "../../rules/figures/figure-source";
import { amountCell, blockHeading, centsSum, columnHeadings, derivedCell, explanationLines, totalLabels, wordsCell } from "./report-cells";
import type { ReportInput } from "./report-input";
import { blankLine, type ReportLine } from "./report-line";

/** Returns the spending of the year per school year; NPO runs by school years and SiSa by calendar years, so this is information. */
export function schoolYearLines({ view, expenditures, report }: ReportInput): readonly ReportLine[] {
  const { year } = report;
  const found = spendingBySchoolYear(expenditures, year);
  const known = found.flatMap(({ schoolYear, spent }) => (schoolYear === null ? [] : [{ schoolYear, spent }]));
  const total = centsSum(found.map(({ spent }) => spent));
  const rest = centsSum(found.filter(({ schoolYear }) => schoolYear === null).map(({ spent }) => spent));
  const source = (schoolYear: number | null): FigureSource => ({ is: "spending", amount: "amount", where: { year, schoolYear } });
  return [
    blankLine,
    blockHeading("Besteding per schooljaar"),
    ...explanationLines("De eerste dag van de prestatie bepaalt het schooljaar (1 augustus tot en met 31 juli), zonder prestatie de boekdatum. Een prestatie over twee schooljaren staat bij het eerste. Dit is een regel van dit boek, niet bevestigd door een officiële bron."),
    columnHeadings({ A: "Schooljaar", D: `Besteed ${year}` }),
    ...known.map(({ schoolYear, spent }): ReportLine => ({
      cells: [wordsCell("A", `Schooljaar ${schoolYear}-${schoolYear + 1}`), amountCell(view, "D", `Schooljaar ${schoolYear}-${schoolYear + 1}`, spent, source(schoolYear))],
    })),
    {
      cells: [
        wordsCell("A", "Zonder datum, of een ander schooljaar"),
        derivedCell("D", "Zonder schooljaar", rest, ({ row }) => `D${row + 1}${known.length === 0 ? "" : `-SUM(D${row - known.length}:D${row - 1})`}`, { source: source(null) }),
      ],
    },
    { cells: [...totalLabels("Totaal van de regels"), amountCell(view, "D", "Totaal van de schooljaren", total, { is: "spending", amount: "amount", where: { year } }, "total")] },
  ];
}
