import { labelsOf } from "../../rules/breakdown/labels-of";
import { spendingBy, type Breakdown, type BreakdownLine } from "../../rules/breakdown/spending-by";
import { breakdownFigure } from "../../rules/figures/breakdown-figure";
import { cents, type Cents } from "../../rules/money/cents";
import type { Measure } from "../../rules/model/measure";
import { amountCell, blockHeading, columnHeadings, derivedCell, explanationLines, textCell, totalLabels, wordsCell } from "./report-cells";
import type { ReportInput } from "./report-input";
import { blankLine, type ReportLine } from "./report-line";

interface Amounts {
  readonly year: Cents;
  readonly cumulative: Cents;
}

/** Returns the spending of the year, and of all years up to it, under one line of a breakdown. */
function amountsOf(line: BreakdownLine, year: number): Amounts {
  const found = line.byYear.find((one) => one.year === year);
  return { year: found?.spent ?? cents(0), cumulative: found?.cumulative ?? cents(0) };
}

/** Both columns of a line: the year, and all years up to and including it. */
function amountCells({ view, report }: ReportInput, by: Breakdown, line: BreakdownLine) {
  const { year, cumulative } = amountsOf(line, report.year);
  const name = line.name === "" ? "zonder naam" : line.name;
  return [
    amountCell(view, "D", `${name}, ${report.year}`, year, breakdownFigure(by, line.name, report.year)),
    amountCell(view, "E", `${name}, t/m ${report.year}`, cumulative, breakdownFigure(by, line.name, { after: null, before: report.year + 1 })),
  ];
}

function totalLine({ view, report }: ReportInput, label: string, anchor: string): ReportLine {
  const lines = spendingBy(view, "purpose").map((line) => amountsOf(line, report.year));
  const sum = (pick: (amounts: Amounts) => Cents): Cents => cents(lines.reduce((all, amounts) => all + pick(amounts), 0));
  return {
    cells: [
      ...totalLabels(label),
      amountCell(view, "D", `${label} ${report.year}`, sum(({ year }) => year), { is: "spending", amount: "amount", where: { year: report.year } }, "total"),
      amountCell(view, "E", `${label} t/m ${report.year}`, sum(({ cumulative }) => cumulative), { is: "spending", amount: "amount", where: { year: { after: null, before: report.year + 1 } } }, "total"),
    ],
    anchor,
  };
}

/** Returns the spending per permitted purpose: management information, because the annex asks for the sum of several. */
export function purposeLines(input: ReportInput): readonly ReportLine[] {
  const { view, report } = input;
  const lines = spendingBy(view, "purpose").map((line): ReportLine => {
    const purpose = view.scheme.purposes.find(({ code }) => code === line.name);
    const doubt = purpose === undefined || purpose.status === "confirmed" ? [] : [wordsCell("F", "Niet bevestigd", "unconfirmed")];
    return { cells: [textCell("A", line.name, "text"), textCell("C", purpose?.name ?? "Zonder geldig doel"), ...amountCells(input, "purpose", line), ...doubt] };
  });
  return [
    blankLine,
    blockHeading("Besteding per bestedingsdoel"),
    columnHeadings({ A: "Doel", C: "Bestedingsdoel", D: `Besteed ${report.year}`, E: `Besteed t/m ${report.year}` }),
    ...lines,
    totalLine(input, "Totaal van de regels", "rows-total"),
  ];
}

/** Returns the spending per partner of the measures: a row per measure, and a total per partner. */
export function partnerLines(input: ReportInput): readonly ReportLine[] {
  return groupedLines(input, "partner", "Besteding per partner", "Partner", ({ partner }) => [partner]);
}

/** Returns the spending per label of the municipality; a measure with two labels stands under both, so the totals are not added up. */
export function labelLines(input: ReportInput): readonly ReportLine[] {
  const lines = groupedLines(input, "label", "Besteding per label", "Label", labelsOf);
  const remark = explanationLines("Een maatregel met twee labels staat onder beide: de totalen per label tellen niet op tot het totaal van het jaar.");
  return lines.length === 0 ? [] : [...lines.slice(0, 2), ...remark, ...lines.slice(2)];
}

function groupedLines(input: ReportInput, by: "partner" | "label", title: string, heading: string, namesOf: (measure: Measure) => readonly string[]): readonly ReportLine[] {
  const { view, report } = input;
  const groups = spendingBy(view, by).filter(({ name }) => name !== "");
  const measures = spendingBy(view, "measure");
  const known = view.book.measures.filter((measure) => view.resolveMeasure(measure.name)?.measure === measure);
  if (groups.length === 0) {
    return [];
  }
  return [
    blankLine,
    blockHeading(title),
    columnHeadings({ A: heading, C: "Maatregel", D: `Besteed ${report.year}`, E: `Besteed t/m ${report.year}` }),
    ...groups.flatMap((group): readonly ReportLine[] => {
      const names = new Set(known.filter((measure) => namesOf(measure).some((one) => one.toLowerCase() === group.name.toLowerCase())).map(({ name }) => name.toLowerCase()));
      const ofGroup = measures.filter(({ name }) => names.has(name.toLowerCase()));
      return [
        { cells: [textCell("A", group.name, "section")] },
        ...ofGroup.map((line): ReportLine => ({ cells: [textCell("C", line.name), ...amountCells(input, "measure", line)] })),
        subtotalLine(input, by, group, ofGroup.length),
      ];
    }),
  ];
}

function subtotalLine({ report }: ReportInput, by: "partner" | "label", group: BreakdownLine, count: number): ReportLine {
  const { year, cumulative } = amountsOf(group, report.year);
  const sum = (column: string) => ({ row }: { readonly row: number }) => (count === 0 ? "0" : `SUM(${column}${row - count}:${column}${row - 1})`);
  return {
    cells: [
      textCell("A", `Totaal ${group.name}`.slice(0, 60), "totalLabel"),
      wordsCell("B", "", "totalLabel"),
      wordsCell("C", "", "totalLabel"),
      derivedCell("D", `${group.name}, ${report.year}`, year, sum("D"), { style: "total", source: breakdownFigure(by, group.name, report.year) }),
      derivedCell("E", `${group.name}, t/m ${report.year}`, cumulative, sum("E"), { style: "total", source: breakdownFigure(by, group.name, { after: null, before: report.year + 1 }) }),
    ],
  };
}
