import { budgetPace } from "../../rules/commitment/budget-pace";
import { spendingBy } from "../../rules/breakdown/spending-by";
import { lastDayOfYear } from "../../rules/dates/last-day-of-year";
import { breakdownFigure } from "../../rules/figures/breakdown-figure";
import { cents } from "../../rules/money/cents";
import { amountCell, blockHeading, centsSum, columnHeadings, derivedCell, textCell, totalLabels } from "./report-cells";
import type { ReportInput } from "./report-input";
import { blankLine, type LineCell, type ReportLine } from "./report-line";

/** Returns the spending of the year per measure beside its budget, with what all years up to it make. */
export function measureLines(input: ReportInput): readonly ReportLine[] {
  const { view, report } = input;
  const { year } = report;
  const budgets = new Map(budgetPace(view, year, lastDayOfYear(year)).map((line) => [line.measure.toLowerCase(), line]));
  const measures = spendingBy(view, "measure");
  const lines = measures.map(({ name, byYear }) => {
    const ofYear = byYear.find((one) => one.year === year);
    return { name, spent: ofYear?.spent ?? cents(0), cumulative: ofYear?.cumulative ?? cents(0), budget: budgets.get(name.toLowerCase())?.budget ?? cents(0) };
  });
  const unlisted = [...budgets.values()].filter(({ measure }) => !measures.some(({ name }) => name.toLowerCase() === measure.toLowerCase()));
  const all = [...lines, ...unlisted.map(({ measure, budget }) => ({ name: measure, spent: cents(0), cumulative: cents(0), budget }))];
  return [
    blankLine,
    blockHeading("Begroting tegenover realisatie, per maatregel"),
    columnHeadings({ A: "Doel", C: "Maatregel", D: `Begroot ${year}`, E: `Besteed ${year}`, F: "Nog over van begroting", G: `Besteed t/m ${year}` }),
    ...all.map(({ name, spent, cumulative, budget }): ReportLine => {
      const purpose = view.resolveMeasure(name)?.measure.purpose ?? "";
      return {
        cells: [
          textCell("A", purpose, "text"),
          textCell("C", name === "" ? "Zonder maatregel" : name),
          amountCell(view, "D", `Begroting ${name}`, budget, { is: "budgets", measure: name, year }),
          amountCell(view, "E", `${name}, ${year}`, spent, breakdownFigure("measure", name, year)),
          derivedCell("F", `Over van begroting ${name}`, cents(budget - spent), ({ row }) => `D${row}-E${row}`),
          amountCell(view, "G", `${name}, t/m ${year}`, cumulative, breakdownFigure("measure", name, { after: null, before: year + 1 })),
        ],
      };
    }),
    {
      cells: [
        ...totalLabels("Totaal"),
        ...totals(all.length, [
          ["D", "Begroot", centsSum(all.map(({ budget }) => budget))],
          ["E", "Besteed", centsSum(all.map(({ spent }) => spent))],
          ["F", "Over van begroting", centsSum(all.map(({ budget, spent }) => budget - spent))],
          ["G", "Besteed t/m het jaar", centsSum(all.map(({ cumulative }) => cumulative))],
        ]),
      ],
    },
  ];
}

function totals(count: number, columns: readonly (readonly [column: string, what: string, amount: ReturnType<typeof cents>])[]): readonly LineCell[] {
  return columns.map(([column, what, amount]) =>
    derivedCell(column, `Totaal maatregelen, ${what}`, amount, ({ row }) => (count === 0 ? "0" : `SUM(${column}${row - count}:${column}${row - 1})`), { style: "total" }),
  );
}
